import type { VNode } from 'preact'
import { Rating } from '../../platform/parts/rating.tsx'
import type { Colour } from './rules.ts'

const ratingValues = { green: 'on track', amber: 'needs lead', red: 'needs wider team' } as const

/** A rating in words with the record's colour after it, or that the colour cannot be read. */
export function RatingShown({ rating }: { readonly rating: Colour | null }): VNode {
  if (rating === null) return <>Not readable in the record</>
  return (
    <>
      <Rating value={ratingValues[rating]} /> ({rating})
    </>
  )
}
