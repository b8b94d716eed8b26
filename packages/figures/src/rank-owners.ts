import type { Mention } from './mentions.ts'
import type { RankPhrase } from './rank-phrases.ts'

const LONGEST = 110

/** A sentence with the names and the ranks printed in it. */
export interface Said {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly phrases: readonly RankPhrase[]
}

/** Whose rank a phrase states: the name before it, joined by its verb, or the name after it: "lowest in Abbey". */
export function ownerOf(phrase: RankPhrase, said: Said): Mention | null {
  const { text, mentions, phrases } = said
  const shares = sharedWith(phrase, said)
  if (shares !== null) return ownerOf(shares, said)
  const before = mentions.findLast(({ end }) => end <= phrase.start)
  const isOwn =
    before !== undefined &&
    phrase.start - before.end <= LONGEST &&
    !phrases.some(({ start }) => start > before.end && start < phrase.start) &&
    (isBesideRank(text, before, phrase) ||
      (isSubject(text.slice(Math.max(0, before.start - 40), before.start)) &&
        joinsSubject(text.slice(before.end, phrase.start))))
  if (isOwn) return before
  const after = mentions.find(({ start }) => start >= phrase.end)
  const isNamed =
    after !== undefined &&
    after.start - phrase.end <= LONGEST &&
    leads(text.slice(phrase.end, after.start)) &&
    !/^\s*(?:and|,)\s+(?:the\s+)?\p{Lu}/u.test(text.slice(after.end, after.end + 12))
  return isNamed ? after : null
}

// "Abbey, the highest"; "with Abbey highest".
function isBesideRank(text: string, { start, end }: Mention, phrase: RankPhrase): boolean {
  const gap = text.slice(end, phrase.start)
  if (/^, (?:the |now )?$/u.test(gap)) return true
  return /^ (?:the )?$/u.test(gap) && /\bwith (?:the )?$/iu.test(text.slice(Math.max(0, start - 9), start))
}

// "Abbey had the most fires but the fewest injuries": both are Abbey's.
function sharedWith(phrase: RankPhrase, { text, mentions, phrases }: Said): RankPhrase | null {
  const earlier = phrases.findLast(({ end }) => end <= phrase.start)
  if (earlier === undefined || phrase.start - earlier.end > LONGEST) return null
  const gap = text.slice(earlier.end, phrase.start)
  const isJoined = /^[^.;:]*\b(?:and|but)(?: also| had| has| with)? the $/u.test(gap)
  return isJoined && !mentions.some(({ start }) => start >= earlier.end && start < phrase.start)
    ? earlier
    : null
}

// "The gap with Abbey", "unlike Abbey", "after Abbey": Abbey is not what the verb is about.
function isSubject(lead: string): boolean {
  const word = /(?<=^|[\s(])([\p{L}'’-]+) $/u.exec(lead)?.[1]
  // "Supported housing" is not "housing".
  if (word !== undefined && !joining.test(word)) return false
  return !/\b(?:with|unlike|after|behind|than|of|to|by|from|against|not|beside|besides|excluding|except|like|between|outside)\s+(?:the\s+)?$/iu.test(
    lead
  )
}

const joining =
  /^(?:the|in|at|and|but|while|whilst|whereas|that|with|although|though|again|once|only|overall|however|where|when|since|so|because|as|of|is|was|were|are|for|on|by|both|or|if|then|thus|here|now|still|yet|shows?|areas?|districts?|wards?|watch|station|teams?|services?|regions?|january|february|march|april|may|june|july|august|september|october|november|december)$/iu

const aside = /,[^,]{0,60},|\([^()]{0,60}\)|\b(?:at|with) [£€]?\d[\d.,]*(?:%| per cent)?,?/gu
const nouns =
  'ward|district|area|team|region|station|centre|watch|site|service|practice|school|hospital|borough|division|force|group|category|office|branch|trust|network|county|locality|depot|line|quarter|offences|cases|calls|complaints|incidents|claims|visits|rate|figure|score|share|total|number|count|result|average|level'
const verbs =
  "rank|ranks|is|was|are|were|has|have|had|being|having|been|came|comes|took|takes|lost|made|got|gets|saw|sees|shows|stands|stood|remains|records|reports|sits|sat|makes|keeps|kept|held|holds|gave|gives|drew|draws|brought|brings|spent|spends|sent|ran|runs|won|cost|costs|does|did|rose|fell|grew|'s"
const adverbs =
  'the|its|also|one|place|part|district|ward|area|borough|with|now|thus|therefore|still|then|once|again|however|joint|by|far|easily|with|as|such|much|in|fact|turn|a|too|up|down|of|them|all'
const between = new RegExp(
  String.raw`^(?:['’]s )?(?:(?:${nouns}) )?,? ?(?:(?:${verbs}|${adverbs}|\p{L}+ed|\p{L}+ly) ){0,7}$`,
  'iu'
)

// "Waste" is not "waste collection": between a name and its rank stand only verbs, adverbs and what is set aside.
function joinsSubject(gap: string): boolean {
  const bare = gap.replaceAll(aside, ' ').replaceAll(/\s+/gu, ' ').replace(/^ /u, '')
  return between.test(bare) && !/\b(?:in|of)\b(?! (?:fact|turn|them|all)\b)/iu.test(bare)
}

const leadsToName =
  /^(?:(?:\s+[\p{L}%'’-]+){0,1}\s*[:–—]|(?:\s+[\p{L}%'’-]+){0,7}?(?:\s*,|\s*\(|\s+(?:was|were|is|are|being|in|at|for|among|by|to|from)))\s*(?:that (?:of|in|at|for) |those (?:of|in|at|for) |in |at |for |by |from |to )?(?:the )?$/iu

function leads(gap: string): boolean {
  return leadsToName.test(gap) || leadsToName.test(gap.replaceAll(aside, ' ').replaceAll(/\s+/gu, ' '))
}

/** Whether what follows says that the comparison is with others than those printed: "in England", "since 2019". */
export function isOtherComparison(after: string): boolean {
  return /^[^.;,]{0,40}\b(?:in (?:England|Wales|Scotland|Britain|Europe|the (?:country|region|county|UK|North|South|East|West|world))|nationally|regionally|of any|for (?:\p{L}+ )?(?:years|decades|months)|(?:on|since) record|since records|in (?:\p{L}+|\d+) years|(?:in|of) its (?:group|family)|we have|to date|possible|available|single)\b/iu.test(
    after
  )
}
