import type { ReadSentence } from './reading.ts'

const RANGED = /\b(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying))\b[^.;]{0,60}$/i

const PARTS =
  /\b(?:made up of|comprising|comprises|comprised|consist(?:s|ed|ing) of|split between|broken down into)\b[^.;]*(?:\.\d[^.;]*)*$/i

/** "Had asked us to bring below 1,300" and "aims to reach 5%" are of what is wished. */
const HOPED =
  /\b(?:asked|aims?|aimed|want(?:s|ed)?|hoped?|plan(?:s|ned)?|intend(?:s|ed)?|required|expected|pledged|promised|committed|agreed)\b[^.;,\d]{0,16}\bto (?:bring|get|keep|hold|reach|cut|reduce|raise|stay|be|have|deliver|achieve)\b[^.;,\d]{0,25}$/i

/** Whether a figure is an end of a range, a hope, or a part of a sum: nothing that changed. */
export function isAside(sentence: ReadSentence, start: number): boolean {
  const words = (reach: number): string =>
    sentence.text.slice(Math.max(0, start - sentence.start - reach), start - sentence.start)
  return RANGED.test(words(90)) || HOPED.test(words(60)) || PARTS.test(words(220))
}
