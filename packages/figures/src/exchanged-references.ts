import { likenessOf } from './caption-words.ts'
import type { Titled } from './captions.ts'
import type { Reference } from './references.ts'

/**
 * References that have changed places with another: Figure 4 is cited for what Figure 3 shows, and Figure 3 for something
 * that is at least as like Figure 4.
 *
 * @param byNumber the captions of one label in one report
 * @param meantBy the caption that a reference's words mean, where it is not the one it gives
 */
export function exchangedReferences(
  references: readonly Reference[],
  byNumber: ReadonlyMap<string, Titled>,
  meantBy: (reference: Reference) => Titled | null
): ReadonlyMap<Reference, Titled> {
  const found = new Map<Reference, Titled>()
  const citing = Map.groupBy(references, ({ number }) => number)
  for (const wrong of references) {
    const meant = meantBy(wrong)
    const given = byNumber.get(wrong.number.toLowerCase())
    const [other, another] = citing.get(meant?.number ?? '') ?? []
    if (meant === null || given === undefined || other === undefined || another !== undefined) continue
    const isLike = likenessOf(other, given) > 0 && likenessOf(other, given) >= likenessOf(other, meant)
    if (isLike && meantBy(other) === null) found.set(other, given)
  }
  return found
}

const leastLikeness = 0.6
const leastWords = 2
const mostCompared = 40

/** "Completions by settlement are plotted in Figure 9", where the last caption, Figure 8, is of completions by settlement. */
export function captionBefore(reference: Reference, captions: readonly Titled[]): Titled | null {
  const last = captions.at(-1)
  const isAfter = last !== undefined && Number(reference.number) > Number(last.number)
  if (!isAfter) return null
  const like = captions
    .slice(-mostCompared)
    .filter(
      (caption) =>
        likenessOf(reference, caption) >= leastLikeness && caption.title.split(/\s+/).length >= leastWords
    )
  return like.length === 1 ? (like[0] ?? null) : null
}
