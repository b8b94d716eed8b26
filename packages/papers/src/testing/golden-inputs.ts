import { readdirSync, readFileSync } from 'node:fs'

/** A file of the golden cases: its ending says what it is. */
export interface GoldenInput {
  readonly case: string
  readonly name: string
  readonly bytes: Uint8Array
}

const folder = new URL('../../cases/', import.meta.url)

/** The input file of every folder in `cases`. */
export function goldenInputs(): GoldenInput[] {
  return readdirSync(folder).map((name) => {
    const input = readdirSync(new URL(`${name}/`, folder)).find((file) => file.startsWith('input.'))
    if (!input) throw new Error(`cases/${name} holds no input file`)
    return { case: name, name: input, bytes: readFileSync(new URL(`${name}/${input}`, folder)) }
  })
}
