/** Which way a change goes; null for words such as "improved" and "changed", which do not say. */
export type Direction = 'up' | 'down' | null

const UP =
  'overspends?|overspent|overrun|increas(?:e|es|ed|ing)|rise|rises|rose|risen|rising|grew|grow|grows|grown|growth|growing|gain|gains|gained|gaining|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surged|soared|uplift|upturn|uptick|added|expanded|expansion|lengthen(?:ed|ing)|widen(?:s|ed|ing)?|swell(?:ed)?|swollen'
const DOWN =
  'underspends?|underspent|shortfall|decreas(?:e|es|ed|ing)|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|declin(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion|tions)|cut|cuts|cutting|shrank|shrink|shrunk|shrinking|dip|dipped|dipping|slump|slumped|slipped|slip|tumbled|plunged|eased|saving|savings|saved|loss|lost|shortened|downturn|narrow(?:s|ed|ing)|contract(?:ed|ing)'
const NEUTRAL =
  'improv(?:e|es|ed|ing|ement|ements)|chang(?:e|es|ed|ing)|difference|differs|differ|deteriorat(?:ed|ion|ing)|worsen(?:ed|ing)|gap|majority|margin|swing|swung|shift|shifted|movement|moved|moving|variation|variance|went|goes|going'
const MORE = 'more|higher|longer|slower|greater|additional|extra|above|up|larger|bigger|dearer|over'
const LESS = 'fewer|less|lower|shorter|quicker|faster|sooner|below|down|smaller|cheaper|lighter|under|short'
const BETTER = 'better|worse|apart|ahead|behind'

/** Words for a change, as nouns or verbs. */
export const CHANGE_WORD = `(?:${UP}|${DOWN}|${NEUTRAL})`
/** Words that compare: "12% higher", "40 fewer", "two seconds quicker". */
export const COMPARATIVE = `(?:${MORE}|${LESS}|${BETTER})`

const IS_UP = new RegExp(`^(?:${UP}|${MORE})$`, 'i')
const IS_DOWN = new RegExp(`^(?:${DOWN}|${LESS})$`, 'i')

/** The direction that a change word or a comparative carries. */
export function directionOf(word: string): Direction {
  if (IS_UP.test(word)) return 'up'
  return IS_DOWN.test(word) ? 'down' : null
}
