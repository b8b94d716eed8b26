import { isOn } from '../office/xml.ts'
import type { Attributes } from '../office/xml.ts'

/** How the letters of a run are set, as far as it changes what a reader reads. */
export interface Run {
  isBold: boolean
  isHidden: boolean
  isRaised: boolean
}

export function plainRun(): Run {
  return { isBold: false, isHidden: false, isRaised: false }
}

export function noteRun(run: Run, name: string, attributes: Attributes): void {
  if (name === 'w:b') run.isBold = isOn(attributes)
  else if (name === 'w:vanish') run.isHidden = isOn(attributes)
  else if (name === 'w:strike' || name === 'w:dstrike') run.isHidden ||= isOn(attributes)
  else if (name === 'w:vertAlign') run.isRaised = attributes['val'] === 'superscript'
}
