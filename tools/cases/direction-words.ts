import type { Label } from './labels.ts'

const rising =
  /\b(?:r[io]s(?:e|es|en|ing)|rose|increas\w*|gr[eo]w\w*|climb\w*|up(?! to)|higher|gain\w*|(?<!no )more(?! than))\b/i
const falling =
  /\b(?:shr[aiu]nk\w*|fall\w*|fell|decreas\w*|drop\w*|declin\w*|down|lower|reduc\w*|cut|fewer(?! than))\b/i

/** Whether every direction word of a change's span goes against the sign of what its inputs give. */
export const isAgainstWords = ({ kind, span }: Label, computed: number): boolean => {
  if (!/^(?:pct|abs|pp)_change$/.test(kind) || computed === 0) return false
  const [isUp, isDown] = [rising.test(span), falling.test(span)]
  return isUp !== isDown && isUp !== computed > 0
}
