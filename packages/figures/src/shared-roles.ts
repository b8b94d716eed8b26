import type { ReadSentence } from './reading.ts'
import type { Role } from './roles.ts'

const OTHER_TIME = /[,;()]|\b(?:from|against|compared|than|up|down|and|while|but)\b/i

/** "3,912 babies were born to 3,858 women in 2023": a period at the end of a clause is of all its figures. */
export function dated(sentence: ReadSentence, roles: readonly Role[]): readonly Role[] {
  return roles.map((role, index) => {
    const next = roles[index + 1]
    if (role.period !== null || next?.period == null || role.old >= 1 || role.new >= 1 || next.new >= 1)
      return role
    const gap = sentence.text.slice(role.quantity.end - sentence.start, next.quantity.start - sentence.start)
    return OTHER_TIME.test(gap) || next.quantity.kind !== role.quantity.kind
      ? role
      : { ...role, period: next.period }
  })
}

/** What joins a second base to a first: "against 25 in October and 31 in November 2023", "(Q2: 7.9%; Q3 last year: 8.8%". */
const JOINED =
  /^(?: (?:in|at|for|on|during|a|the)\b[^.;,()\d]{0,30}(?:\d{4}(?:\/\d{2})?)?)?,? and (?:the |with |against )?[£€$]?$|^; [A-Za-z][^;()%]{0,24}: ?$/
const ALSO = 2.5

/** A second base that is joined to a first is old as well. */
export function coordinated(sentence: ReadSentence, roles: readonly Role[]): readonly Role[] {
  let old = 0
  return roles.map((role, index) => {
    const prior = roles[index - 1]
    const gap = prior
      ? sentence.text.slice(prior.quantity.end - sentence.start, role.quantity.start - sentence.start)
      : ''
    const isJoined =
      old >= ALSO && role.old < 1 && role.new < 1 && prior?.quantity.kind === role.quantity.kind
    const isAlso = isJoined && JOINED.test(gap) && (role.period !== null || gap.startsWith(';'))
    old = isAlso ? ALSO : role.old
    return isAlso ? { ...role, old: ALSO } : role
  })
}
