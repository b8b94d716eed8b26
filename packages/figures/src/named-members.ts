import type { Enumeration, Member } from './enumeration.ts'

/** Whether every member is a name: "Ashby, Brook and St John's". */
export function areNames(members: readonly Member[]): boolean {
  return members.length >= 2 && members.every(({ text }) => isName(text))
}

const joiningWords = /^(?:of|the|and|on|upon|in|under|de|le|la|by|with|for|at|&|–|-)$/u
const longestName = 6

function isName(text: string): boolean {
  const words = text.replace(/[\s.,;)]+$/u, '').split(/\s+/)
  return (
    /^\p{Lu}/u.test(text) &&
    words.length <= longestName &&
    words.every((word) => /^[\p{Lu}\d(]/u.test(word) || joiningWords.test(word))
  )
}

const people =
  /\b(?:people|men|women|children|pupils|patients|residents|officers|staff|calls|incidents|fires|crimes|offences|complaints|deaths|cases|visits|posts|homes|houses|vehicles|collisions|arrests|events|vacancies|injuries|casualties|applications|respondents|households|claims|meetings|inspections|allegations|referrals|beds|places|jobs|appeals)$/iu

/** Whether things of this kind go by names of their own: wards and hospitals do, calls and patients do not. */
export function goByName(noun: string): boolean {
  return !people.test(noun.trim())
}

const leadingNumber = /^(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/iu
const dated =
  /^\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?$|^\d{1,2}[.:]\d\d(?: ?[ap]m)?$/iu
const endingCount = /(?:^|[\s(])(?<count>\d[\d,]*)\)?$/u

/**
 * Whether the members bear figures that are added and not members that are counted: "three in Aston, two in Yardley",
 * or "54 fires: Abbey 31, Bridge 14 and Carr 9".
 */
export function addsUp({ members }: Enumeration, count: number): boolean {
  const leading = members.filter(({ text }) => leadingNumber.test(text) && !dated.test(text)).length
  if (leading > 1) return true
  if (members.length === count) return false
  const counts = members.flatMap(({ text }) => {
    const printed = dated.test(text) ? undefined : endingCount.exec(text.replace(/[\s.,;]+$/u, ''))
    return printed?.groups?.['count'] === undefined
      ? []
      : [Number(printed.groups['count'].replaceAll(',', ''))]
  })
  if (counts.length < Math.max(2, members.length - 1)) return false
  const sum = counts.reduce((total, each) => total + each, 0)
  return sum >= count / 2 && sum <= count * 2
}

const marker = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s*/u

/** The members without the marks that number them: "1)", "(a)", "(iv)". */
export function unmarked(list: Enumeration): Enumeration {
  if (!list.members.every(({ text }) => marker.test(text))) return list
  return {
    ...list,
    members: list.members.map(({ text, start, end }) => {
      const lead = marker.exec(text)?.[0].length ?? 0
      return { text: text.slice(lead), start: start + lead, end }
    })
  }
}
