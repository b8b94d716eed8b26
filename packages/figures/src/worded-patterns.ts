import { CHANGE_WORD } from './change-words.ts'

export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10
}
export const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  nine: 9
}
export const MULTIPLES: Readonly<Record<string, number>> = {
  doubl: 2,
  trebl: 3,
  tripl: 3,
  quadrupl: 4,
  halv: 0.5,
  twice: 2,
  thrice: 3
}

const HEDGE =
  '(?:(?<hedge>less than|fewer than|under|more than|over|just over|well over|at least|nearly|almost|just under|close to|around|about|roughly|approximately|some)\\s+)?'
const FRACTION =
  '(?:(?<count>a|an|one|two|three|four|nine)[ -](?<name>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)|(?<half>half))'
export const MULTIPLIED = new RegExp(
  `\\b${HEDGE}(?:(?<stem>doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing)|(?<twice>twice)(?= (?:as|the|that|last|what)\\b)|(?<halved>half)(?= as (?:many|much|high|long|large)\\b(?![^.;]{0,30}\\bagain\\b)| (?:of )?(?:the|that|what)\\b[^.;]{0,40}\\b(?:before|last year|earlier|previous|in (?:19|20)\\d\\d|of (?:19|20)\\d\\d))|(?<fold>two|three|four|five|six|eight|ten)-?fold)(?![\\w-])`,
  'gi'
)
export const FRACTION_CHANGE = new RegExp(
  `\\b${HEDGE}${FRACTION}\\s+(?<change>more|higher|longer|slower|greater|larger|bigger|up|fewer|less|lower|shorter|quicker|faster|smaller|cheaper|down|increase|decrease|rise|fall|drop|reduction|cut)\\b(?!\\s+(?:of|to)\\b)`,
  'gi'
)
export const CHANGE_FRACTION = new RegExp(
  `\\b(?<change>${CHANGE_WORD}|up|down)\\b(?:(?:\\s[a-z]{1,14}){0,3}\\sby|\\sof)?\\s+${HEDGE}${FRACTION}\\b(?!-|\\s+(?:of|year|million)\\b|\\s*(?:\\d|one|two|three|four)\\b)`,
  'gi'
)
/** "Rose from 18 to 27, or by half": the fraction stands apart from its verb. */
export const TAIL_FRACTION = new RegExp(
  `\\b(?<change>${CHANGE_WORD})\\b(?=[^.;:()]{0,40}\\d)[^.;:()]{1,60}(?<tail>,? (?:or|that is|i\\.e\\.|which is) by)\\s+${HEDGE}${FRACTION}\\b`,
  'gi'
)
/** After "3.5 times": what makes it a comparison and not a frequency. */
export const TIMES_AFTER =
  /^\s+(?:as (?:many|much|high|likely|often|long)|the\b|that of|those|higher|more|greater|larger|last year|what|increase|rise|growth)/i
export const TIMES_BEFORE = new RegExp(`\\b(?:${CHANGE_WORD}|up)\\b[^.;:()\\d]{0,40}$`, 'i')
/** "Three times more" is used for three times as many and for four. */
export const LOOSE_TIMES = /^\s+(?:higher|more|greater|larger|increase|rise|growth)/i

export const MAY_BE_WORDED =
  /half|halv|third|quarter|fifth|sixth|eighth|tenth|doubl|trebl|tripl|quadrupl|twice|fold/i

export const AGAIN = new RegExp(
  `\\b${HEDGE}(?:${FRACTION} as (?:many|much|high|long|large)(?: \\w+)? again|${FRACTION.replaceAll('?<', '?<b')} again as (?:many|much))\\b`,
  'gi'
)
