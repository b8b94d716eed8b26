import { z } from 'zod'

/**
 * Where a fact stands in the public record: the line of the text as extracted, then the place a reader would look.
 * "L1191 Road safety report, paragraph 7.1"
 */
export const source = z
  .string()
  .regex(/^L\d+(–\d+)? \S.*$/, 'a source is written "L1191 Road safety report, paragraph 7.1"')

/** The place a reader would look, without the line. */
export const placeOf = (of: string): string => of.replace(/^L\S+ /, '')
