const HEDGE =
  '(?:(?:about|around|approximately|some|nearly|almost|just over|just under|over|more than|less than|under|roughly|exactly|fully|only|=) )?'

const WORDS = "(?:,? [A-Za-z'’-]+){0,12}?"

const THEM =
  '(?:them|these|those|this|that (?:sum|total|number|figure|amount)|which|whom|it|the total|the whole|all of them)'

/** "7 (12%)", "7 of them, or 12%", "7, that is 12%", "7 = 12%", "7 – 12%", "7 | 12%". */
export const TO_PERCENT = new RegExp(
  `^(?<words>${WORDS}) ?(?:\\(|,? or |, | [–=|-] |[–—]|: |[,;]? (?:that|which|this) is (?:to say )?|, (?:being|equal to|equivalent to|equating to|representing|giving|i\\.e\\.) |,? (?:a|an|giving an?|making an?|for an?) (?:[a-z-]+ ){0,3}(?:rate|share|proportion|percentage|turnout|take-up|uptake|yield|response) of )${HEDGE}$`
)

/** "7 made up 12%", "the 7 late ones are 12%": the whole is said after the percentage. */
export const IS_PERCENT = new RegExp(
  `^(?:[^.;:()]{0,60}?)\\b(?:is|are|was|were|represents?|represented|representing|ma(?:k|d)es? up|making up|accounts? for|accounted for|accounting for|amounts? to|amounted to|equals?|equates? to|equivalent to|forms?|formed|with|takes?|took) (?:only |just |now )?${HEDGE}$`
)

/** "12% (7 cases)" and "one in eight of them (7)". */
export const TO_PART = new RegExp(`^(?: of ${THEM})? ?\\((?:or |some |about )?$`)

export const FRACTION_TO_PART = new RegExp(`^(?: of ${THEM})?, (?:or |some )?$`)

export const RESTATED = new RegExp(
  `^(?: of (?:${THEM}|the [a-z ]{2,40}|all [a-z ]{2,40}))?(?: \\(|, or |, )$`
)

export const CLOSES = new RegExp(
  `^ ?(?:[),;.:|]|$|of ${THEM}\\b|(?:were|was|are|is|had|have|has|did|said|received|failed|passed|met|led|resulted|went|came|sat|and|who|while|in) )`
)

export const PART_CLOSES = /^(?: [A-Za-z'’-]+){0,4}\)/

export const AFTER_THEM = new RegExp(`^ of ${THEM}\\b`)

export const OF_THEM = new RegExp(`\\bof ${THEM}\\b`, 'i')

/** "Of the year's reports, 634 …": a whole that is named and not counted here. */
export const OF_NAMED =
  /^(?:of|among|amongst|out of) (?:(?:the|all|our|its|their|this|that|these|those|last|total) )*(?<name>[a-z][a-z'’ -]{2,50}?),? (?:some |about |around |just |only )?$/i

export const OPENS_WHOLE =
  /^(?:of|out of|among|amongst|from) (?:the |all |our |its |these |those |some |about |around |a total of |all the )*(?:[a-z]+ ){0,2}$/i

export const NAMED_AFTER =
  /^ of (?:(?:the|all|our|its|their|this|that|these|those|total|overall) )*(?<name>[a-z][a-z'’-]+(?: [a-z][a-z'’-]+){0,3})/i

export const NAME_ENDS =
  /^(.*?)(?= (?:were|was|are|is|had|have|has|did|said|in|on|at|to|for|by|from|with|and|or|who|that|which|this|during|within|over|under|than|but|made|across|among|between|lasting)\b|$)/i

export const COUNTED_AFTER =
  /^\)? of (?:(?:the|all|our|its|their|this|that|these|those|total|overall|a total of) )*(?:(?!of )[a-z][a-z'’-]* ){0,5}(?:of |at |\()?(?:about |around |some |nearly |over )?$/i
