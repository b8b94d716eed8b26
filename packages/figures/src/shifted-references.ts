import type { Titled } from './captions.ts'
import type { Reference } from './references.ts'

/**
 * References that are out of step with captions which carry no words: each is followed, before the next reference, by
 * exactly one caption, whose number is always the same step lower, and the last number referred to has no caption.
 *
 * @param references those of one label in one report, in order
 * @param captions those of the same label and report, in order
 * @returns for each such reference the caption that follows it
 */
export function shiftedReferences(
  references: readonly Reference[],
  captions: readonly Titled[]
): ReadonlyMap<Reference, Titled> {
  let at = 0
  const pairs = references.flatMap((reference, place) => {
    const until = references[place + 1]?.start ?? Number.POSITIVE_INFINITY
    while ((captions[at]?.start ?? Infinity) <= reference.end) at += 1
    const next = captions.slice(at, at + 2).filter(({ start }) => start < until)
    const [only] = next
    return only === undefined || next.length > 1
      ? []
      : [{ reference, caption: only, step: stepOf(reference, only) }]
  })
  const step = pairs[0]?.step ?? 0
  const isSteady = pairs.length >= 2 && step > 0 && pairs.every((pair) => pair.step === step)
  const isBare = pairs.every(({ caption }) => caption.title === '')
  const numbers = new Set(captions.map(({ number }) => number))
  const isMissing = references.some(({ number }) => !numbers.has(number))
  if (!isSteady || !isBare || !isMissing || pairs.length !== references.length) return new Map()
  return new Map(pairs.map(({ reference, caption }) => [reference, caption]))
}

function stepOf(reference: Reference, caption: Titled): number {
  return Number(reference.number) - Number(caption.number)
}
