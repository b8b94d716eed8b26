export { ageInDays, ageInWords } from './age.ts'
export { longDay, plainDay, shortDay } from './day-words.ts'
export { addDays, day, daysBetween, daysInMonth, isDay, weekday } from './day.ts'
export type { Day, Weekday } from './day.ts'
export { financialYear, quarterOf, quartersOf } from './financial-year.ts'
export { dayInLondon } from './london.ts'
export { addMonths, firstDay, isMonth, lastDay, month, monthName, monthOf, monthsBetween } from './month.ts'
export type { Month } from './month.ts'
export {
  inPeriod,
  lastTwelveMonths,
  period,
  periodOfMonths,
  periodWords,
  previousTwelveMonths,
  wholeMonths
} from './period.ts'
export type { Period } from './period.ts'
export { parsePeriod, writePeriod } from './written-period.ts'
