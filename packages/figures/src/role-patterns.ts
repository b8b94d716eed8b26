const FILL =
  '(?:to (?:\\d{1,2} )?[A-Z][a-z]{2,8} (?:19|20)\\d{2}\\s+|(?!(?:to|from|than|against|and|or|with|but|while|was|were|is|are|had|has|have|took|came|stood|numbered|totalled)\\b)[^\\s,;:.]{1,24}\\s+){0,6}(?:[A-Z]?[a-z]{0,8} ?(?:19|20)\\d{2}(?:/\\d{2})?:\\s)?[(]?$'
export const OLD_BESIDE = new RegExp(
  `(?:\\b(?:from|than|against|versus|vs\\.?|(?:compar(?:ed|es|ing)|comparison|contrast(?:ed)?)(?: \\w+ly)? (?:to|with)|relative to|up on|down on|as (?:in|at|last)|(?:times|twice|half)(?: as (?:many|much|high|long) as)? (?:of )?(?:the|that of)|having (?:been|had|taken|made|\\w+ed)(?: at)?|when(?= [£€$\\d])|(?:was|were) (?:previously|originally|formerly)|(?:when|where) (?:\\w+\\s+){1,4}(?:was|were|had|had been|had planned|stood at|numbered)|had (?:\\w+ed|taken|made|cost|spent)(?: at| to)?|had been|had stood at|instead of|replacing)\\s+|\\b(?:previous|earlier|prior|preceding|(?:year|quarter|month|period|week) before|PLTM|baseline|last year|(?:months?|years?|weeks?|quarters?) ago|a year earlier)\\b(?:(?!\\bwith\\b|, (?:though|but|and|while|which)\\b)[^.;:]){0,30}?|\\b(?:began|begun|beginning|start(?:ed|ing)?|opened|opening)\\b[^.;:]{0,25}?\\b(?:with|at|on)\\s+|\\b(?:before|prior to) (?:the|its|this|that)\\s+)${FILL}`,
  'i'
)
/** After a change these name its base: "9.8% on 2022", "£2m over the budget", "5 points below the average". */
export const OLD_LINKED = new RegExp(
  `^[^.;:]{0,30}?\\b(?:on|over|above|below|short of|behind|ahead of)\\s+${FILL}`,
  'i'
)
/** After these "to" leads to no new figure: "born to 3,858 women", "compared to 12". */
const NOT_TO =
  'compared|comparing|compares|comparison|relative|contrast|contrasted|due|equal|came|come|comes|coming|amount|amounts|amounted|according|access|responded|responding|relating|related|linked|belong|belonged|led|leading|close|closer|next|referred|sent|issued|given|attached|attributable|attributed|subject|equivalent|from|up|prior|born|known|available|open|offered|provided|paid|made|delivered|awarded|granted|returned'
export const NEVER_TO = new RegExp(`\\b(?:${NOT_TO})\\s*$`, 'i')
export const NEW_BESIDE = new RegExp(
  `(?:(?<!\\b(?:${NOT_TO}) )\\bto\\s+|\\b(?:now|currently|today|stands? at|reach(?:ed|es|ing)|hit|(?<!P)LTM|this year|latest|proposed|afterwards)\\b[^.;:]{0,20}?|\\b(?:ended|ending|clos(?:ed|ing)|finish(?:ed|ing))\\b[^.;:]{0,25}?\\b(?:with|at|on)\\s+)${FILL}`,
  'i'
)
export const OLD_AFTER =
  /\b(?:PLTM|previous(?:ly)?|preceding|prior|earlier|ago|before|same (?:period|quarter|month|time)|corresponding|last (?:time|summer|winter|spring|autumn)|baseline|base year|first year|originally|at the (?:start|outset|beginning))\b|^\s+(?:in (?:its|their|the) first|then|last)\s*$/i
export const NEW_AFTER =
  /\b(?:(?<!P)LTM|this (?:year|quarter|month|time)|now|current(?:ly)?|latest|most recent|today|to date|afterwards|second year)\b|^\s+in (?:its|their|the) second\s*$/i
/** "£1.9m → £1.6m": the arrow runs from the old to the new. */
export const ARROW_BEFORE = /(?:→|➔|⇒|->|=>)\s*$/
export const ARROW_AFTER = /^[^\d;:.]{0,20}(?:→|➔|⇒|->|=>)\s*$/
/** "Rescues from water (19": what a bracket follows is the old figure only where the words are of time. */
export const TIMED =
  /\b(?:year|quarter|month|period|week|previous|last|before|earlier|ago|baseline|same|than|against|compar\w+|versus|vs|on|19\d\d|20\d\d)\b/i
export const LAST_YEAR = /\blast (?:year|quarter|month)\b/i
/** "5.1% (4.6% in 2022/23)" and "9,870 (2023: 8,640)": a dated figure in brackets is the one compared with. */
export const BRACKETED =
  /\((?:[A-Z][A-Za-z]{0,9}\.?[ -]?\d{0,4}(?:\/\d{2})?: |(?:it )?(?:was|were|from|had been|previously|prev\.?|LY|vs?\.?|compared with|against|up from|down from):? (?:the )?|(?:the )?(?:PLTM|(?:previous|prior|last) (?:year|quarter|month)|year before|baseline)(?: was)?[:,]? ?|(?:in |at |to )?[A-Z]?[a-z]{0,8} ?(?:19|20)\d{2}(?:\/\d{2,4})?(?: was)?[:,]? ?)$/
export const DATED_AFTER = /^[^)]{0,40}\b(?:(?:19|20)\d{2}|last|previous|before|earlier|PLTM)\b/
export const WAS_BEFORE = /\b(?:was|were)\s+(?:\S{1,12}\s+){0,2}$/i
export const AFTER_ENDS =
  /[;:(–—]|,(?!\s(?:the|in|during|for|recorded|over)\s)|\s-\s|\b(?:to(?!\s(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|from|compared|against|than|versus|vs|up|down|while|whereas|but|which|who|representing|having|as (?:in|at|last)|an?\s\S{1,20}\s(?:increase|decrease|rise|fall|reduction))\b/i
