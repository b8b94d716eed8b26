import type { MaskKind } from './quantity.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const DASH = '[-–—]'
const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4})'
const UNIT = '(?:second|minute|hour|day|night|week|month|year)'
const CHANGE =
  '(?:increase|decrease|rise|fall|drop|reduction|cut|improvement|gain|saving|decline|difference|change|deterioration|gap)'
const NUMBERED =
  '(?:figures?|figs?\\.?|tables?|charts?|graphs?|maps?|box|sections?|paragraphs?|paras?\\.?|pages?|pp?\\.|appendix|appendices|annex|annexe|chapters?|items?|minutes? no\\.?|articles?|clauses?|schedules?|regulations?|recommendations?|questions?|conditions?|protocols?|objectives?|grounds?|code|ref(?:erence)?|application|version|phase|stage|step|option|lot|key stage|tier|level|band|grade|strand|pillar|committee room|room|junction|slide|notes?|rule|form|unit|policy area|area|ward|division|zone|district|class|type|category|group|bay|platform|gate|appeal|case|no\\.?|nos\\.?|number)'

interface Rule {
  readonly kind: MaskKind
  readonly pattern: RegExp
}

const rule = (kind: MaskKind, source: string, flags = 'g'): Rule => ({
  kind,
  pattern: new RegExp(source, flags)
})

/**
 * In order: an earlier rule keeps what it took. Every repeat is bounded and every rule starts at the edge of a word or
 * of a number, so that a hostile line costs a constant for each character.
 */
export const RULES: readonly Rule[] = [
  rule('address', '(?<![\\w/])(?:https?://|www\\.)\\S{1,2000}'),
  rule('address', '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}'),
  rule('address', '(?<!\\w)[#@]\\w{1,100}'),
  rule(
    'address',
    '(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,4}(?:gov|org|com|co|net|tv|nhs|police|ac)(?:\\.uk)?(?:/\\S{0,500})?'
  ),
  rule('address', '\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b'),
  rule(
    'address',
    '(?<![\\d.,£])\\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z]{1,20} ){1,2}(?:Road|Street|Lane|Avenue|Drive|Close|Court|Place|Square|Terrace|Way|Rd|Crescent|Gardens|Grove)\\b'
  ),
  rule('address', '(?<![\\d.,])(?:\\+44|0\\d{2,4})[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\d|,\\d)'),
  rule(
    'date',
    `(?<![\\d.,])${DAY} ?(?:to|and|or|until|${DASH}) ?${DAY} (?:of )?${MONTH}(?:,? (?:19|20)\\d{2})?\\b`
  ),
  rule('date', `(?<![\\d.,:])${DAY}(?: of)? ${MONTH}(?:,? (?:19|20)\\d{2})?(?![\\w])`),
  rule('date', `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}\\b`),
  rule('period', `\\b${MONTH},? ?['’]?(?:19|20)\\d{2}\\b`),
  rule('period', `\\b${MONTH} ['’]?\\d{2}(?!\\d|[,:]\\d|%|\\.\\d)(?! (?:per|people|were|was|had|of))`),
  rule('date', '(?<![\\d.,/])\\d{1,2}/\\d{1,2}/\\d{2,4}(?![\\d/])'),
  rule('date', '(?<![\\d.,])(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)'),
  rule('date', '(?<![\\d.,])\\d{1,2}\\.\\d{1,2}\\.(?:19|20)?\\d{2}(?![\\d.])'),
  rule(
    'financial_year',
    `(?<![\\d.,£/])(?:19|20)\\d{2} ?[/–—-] ?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d|,\\d|/|\\.\\d)`
  ),
  rule('financial_year', '\\bFY ?(?:20)?\\d{2}(?:/\\d{2})?\\b'),
  rule('period', `\\b(?:Q[1-4]|H[12])(?!\\w)(?: (?:of )?(?:20\\d{2}|\\d{2}/\\d{2}))?`),
  rule('period', `\\b[Qq]uarters? (?:one|two|three|four|[1-4])(?!\\d|,\\d|\\.\\d)`),
  rule(
    'period',
    `\\b[Ww]eeks? \\d{1,2}\\b|(?<!\\b(?:that|this|each|every|same|next|polling|one|per|working|a) )\\b[Dd]ay \\d{1,3}\\b|\\bYears? \\d{1,2}\\b`
  ),
  rule(
    'period',
    `\\b(?:[Ll]ast|[Pp]ast|[Pp]revious|[Pp]receding|[Pp]rior|[Nn]ext|[Ff]irst|[Ff]inal|[Cc]oming|[Rr]olling|[Ll]atest|[Ss]ame|[Ee]very|[Ee]ach|[Oo]ver|[Ii]n|[Ff]or|[Tt]he (?=(?:12|twelve|three|six|18|24|two|36)\\b)|[Dd]uring|[Ww]ithin|[Aa]cross)(?: the)?(?: last| past| previous| next| first)? (?:about |around |almost |nearly )?${SMALL} (?:months?|years?|quarters?|weeks?)\\b(?! (?:faster|quicker|slower|longer|shorter|more|less))`
  ),
  rule(
    'period',
    `(?<![\\w.,])${SMALL} (?:months?|years?|weeks?|days?) (?:earlier|ago|later|before|previously|prior|ending|ended|running)\\b`,
    'gi'
  ),
  rule(
    'clock',
    '(?<![\\d.,:])\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|noon|midnight)(?!\\w)',
    'gi'
  ),
  rule('clock', '(?<![\\d.,:])\\d{2}[.:]?[0-5]\\d ?(?:hrs|hours)\\b', 'gi'),
  rule(
    'clock',
    `(?<![\\d.,:])(?:[01]\\d|2[0-3]|\\d):[0-5]\\d(?= on (?:the )?(?:${DAY} |Mon|Tue|Wed|Thu|Fri|Sat|Sun))`
  ),
  rule(
    'clock',
    '\\b(?:at|until|till|before|after|begins|starts|opens|closes|ends|finishes)(?: at)? (?:[01]\\d|2[0-3]):[0-5]\\d(?![\\d:])',
    'gi'
  ),
  rule(
    'clock',
    '\\b(?:between|from) (?:[01]\\d|2[0-3]):[0-5]\\d (?:and|to|until) (?:[01]\\d|2[0-3]):00(?![\\d:])',
    'gi'
  ),
  rule(
    'per',
    '\\b(?:for|in) (?:every|each) (?:100|1,?000|10,?000|100,?000|1,000,000|hundred|thousand|million)\\b',
    'gi'
  ),
  rule('per', '\\bper (?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7}|hundred|thousand|million|head)\\b(?! ?%)', 'gi'),
  rule(
    'reference',
    `\\b${NUMBERED} ?(?:\\d{1,4}(?:\\.\\d{1,3}){0,3}[A-Za-z]?)(?![\\d%]|,\\d{3}|\\.\\d| ?per ?cent)(?:\\(\\w{1,4}\\)| \\(\\d{1,3}\\)){0,3}(?:(?:,| and| or| to| ?${DASH}) ?\\d{1,3}(?:\\.\\d{1,3}){0,2}(?![\\d%,.]\\d|\\d|%| ?per ?cent)(?= ?(?:[.,;:)]|and|or|to|of|$))){0,6}`,
    'gi'
  ),
  rule(
    'reference',
    '\\b(?:Part|Act|Bill|Order|Directive|Motion|Item|Priority|Outcome|Operation) \\d{1,4}[A-Za-z]?(?!\\d|,\\d|\\.\\d|%)'
  ),
  rule('reference', '\\bss?\\.? ?\\d{1,3}[A-Z]?(?:\\(\\d{1,2}\\))(?!\\w)'),
  rule('name', '(?<![\\w.,])24[/-]7(?![\\w/])|(?<![\\w.,])9/11(?!\\w)'),
  rule(
    'name',
    '\\b(?:[Ff]atal|[Bb]ig|[Gg]roup of|[Tt]op|[Bb]ottom) (?:\\d{1,3}|three|four|five|six|ten|twenty)(?![\\d,.%]\\d|%)'
  ),
  rule(
    'name',
    '(?<![\\d.,£])(?:999|101|111|112|119|105)(?=(?:,? (?:and|or|&) (?:999|101|111))?[ -](?:emergency|non-emergency|calls?|calling|callers?|number|services?|demand|contact|lines?|handl|if|urgent|abandon|answer|wait|performance|response|queue|online|volume))'
  ),
  rule(
    'name',
    '(?<=\\b(?:dial|dialling|call|calls|calling|ring|ringing|rang|via|using|on|NHS|and|or|through|turning to|[Cc]alls to|[Cc]alls on|Turning to) )(?:999|101|111|112)(?!\\d|,\\d|%|\\.\\d)(?= ?[.,;:)]| (?:and|or|is|was|were|are|has|had|fell|rose|in|to|as|for|by|at|during|when))'
  ),
  rule(
    'name',
    '(?<![\\w.,])(?:999|101|111)(?=[,/] ?(?:999|101|111|[Ll]ive|[Oo]nline))|(?<=(?:999|101|111)[,/] ?)(?:999|101|111)(?![\\d,]\\d)'
  ),
  rule(
    'target',
    `(?<![\\w.,])(?:\\d{1,4}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)-${UNIT}s?(?:-(?:olds?|long))?\\b(?! (?:\\w{1,14} ){0,1}${CHANGE})`,
    'gi'
  ),
  rule(
    'target',
    '(?<![\\w.,])(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:bed|mile|strong|part|page|storey|person|man|way|lane|tier|stage|step|week|digit|figure|star|year|seat|seater|acre|metre|hectare)(?:s|-old|-olds)?\\b',
    'gi'
  ),
  rule(
    'target',
    `\\b(?:within|inside|in under|beyond|wait(?:ing|ed)? (?:more|less|longer) than|wait(?:ing|ed)? over|in less than) (?:the )?${SMALL} (?:working |clear |calendar )?${UNIT}s?\\b`,
    'gi'
  ),
  rule(
    'target',
    `\\b(?!(?:${CHANGE}|delay)s)[a-z]{3,20}s (?:of|lasting|taking) (?:more|less|longer) than ${SMALL} (?:working |clear |calendar )?${UNIT}s?\\b`,
    'gi'
  ),
  rule(
    'target',
    '\\b(?:aged?|ages) (?:from |between |over |under )?\\d{1,3}(?: ?(?:to|and|-|–) ?\\d{1,3})?(?! ?%)',
    'gi'
  ),
  rule(
    'target',
    '\\b(?:under|over)[- ]\\d{1,2}s\\b|(?<![\\w.,])\\d{1,2}(?: ?(?:to|-|–) ?\\d{1,2})?[- ]year[- ]olds?\\b|(?<![\\d.,])\\d{2,4}s\\b',
    'gi'
  ),
  rule('target', '(?<![\\w.,])\\d{1,4}(?:\\.\\d{1,2})? ?(?:mph|mg|ml|kph|°C|dB|kV|MHz|GB|MB)\\b'),
  rule(
    'target',
    '(?<![\\w.,])\\d{2}(?:\\.\\d)? ?(?:%|per cent) (?:confidence|CI\\b|probability|significance)',
    'gi'
  ),
  rule(
    'name',
    '(?<![\\w.,])(?:one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|1?\\d|20|100)(?!\\w|,\\d|\\.\\d)(?! (?:months?|years?|weeks?|days?|minutes?|seconds?|hours?))',
    'gi'
  ),
  rule('name', '(?<![\\w.,])\\d{1,3}(?:,\\d{3})?(?:st|nd|rd|th)\\b'),
  rule('reference', '(?<![\\w£.,]|% ?\\()(?=[\\w/]{0,20}\\d)\\w{1,20}(?:/\\w{1,20}){1,200}'),
  rule('reference', '(?<![\\d.,])\\d{1,3}(?:\\.\\d{1,3}){2,4}(?![\\d])'),
  rule('target', `(?<![\\d.,£])\\d{1,4}${DASH}\\d{1,4}(?!\\d|,\\d|\\.\\d|:)(?: ?%)?`),
  rule(
    'year',
    '(?<![\\d.,£$€+−])(?:19|20)\\d{2}(?![\\d%]|:\\d|,\\d|\\.\\d)(?! ?(?:per cent|percent|%|million|minutes|seconds))'
  ),
  rule('name', '(?<!\\w)[A-Za-z]{1,12}[-–]?\\d{1,6}\\w{0,10}(?!\\w)'),
  rule(
    'name',
    '(?<![\\w.,£])\\d{1,5}(?!(?:m|mn|bn|k|x|h|s|d|p|pp|ppts?|pts?|hrs?|hours?|min(?:ute)?s?|sec(?:ond)?s?|fold|per)(?!\\w))[A-Za-z]\\w{0,12}'
  ),
  rule('marker', '\\[\\d{1,2}\\]'),
  rule('marker', '(?<=^|[;,.:] )(?<!\\([^()]{0,40})\\d{1,3}\\)(?=\\s)')
]
