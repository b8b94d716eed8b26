import { startJob } from '../limits.ts'
import { openZip } from '../office/zip.ts'
import { zipOf } from './zip-maker.ts'

/** Numbers from 0 up to, not including, 1: the same for the same seed. Mulberry32, by Tommy Ettinger. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number
type Mutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array

const below = (random: Random, most: number) => Math.floor(random() * most)
const mostFlips = 8
const longestSplice = 2000

const flipBits: Mutation = (bytes, _, random) => {
  const flipped = Uint8Array.from(bytes)
  for (let i = below(random, mostFlips); i >= 0; i -= 1) {
    const at = below(random, flipped.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8))
  }
  return flipped
}

const cutShort: Mutation = (bytes, _, random) => bytes.subarray(0, below(random, bytes.length))

const splice: Mutation = (bytes, other, random) => {
  const at = below(random, bytes.length)
  const from = below(random, other.length)
  const piece = other.subarray(from, from + below(random, longestSplice))
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + below(random, longestSplice))])
}

const repeat: Mutation = (bytes, _, random) => {
  const at = below(random, bytes.length)
  const piece = bytes.subarray(at, at + 1 + below(random, 200))
  const times = Array.from({ length: below(random, 300) }, () => piece)
  return Buffer.concat([bytes.subarray(0, at), ...times, bytes.subarray(at)])
}

// What a number is used for is not known, so that the greatest and the least are worth trying.
const changeNumber: Mutation = (bytes, _, random) => {
  const text = Buffer.from(bytes).toString('latin1')
  const numbers = [...text.matchAll(/\d+/g)]
  const found = numbers[below(random, numbers.length)]
  if (!found) return bytes
  const instead = ['0', '-1', '1048576', '99999999', '1e308', 'NaN', ''][below(random, 7)] ?? ''
  return Buffer.from(
    text.slice(0, found.index) + instead + text.slice(found.index + found[0].length),
    'latin1'
  )
}

const removeTag: Mutation = (bytes, _, random) => {
  const text = Buffer.from(bytes).toString('latin1')
  const tags = [...text.matchAll(/<[^<>]*>/g)]
  const found = tags[below(random, tags.length)]
  return found
    ? Buffer.from(text.slice(0, found.index) + text.slice(found.index + found[0].length), 'latin1')
    : bytes
}

// Takes an element from one place to another, so that things stand where nobody expects them.
const moveElement: Mutation = (bytes, other, random) => {
  const source = Buffer.from(other).toString('latin1')
  const elements = [...source.matchAll(/<([\w:]+)(?: [^<>]*)?>(?:(?!<\1[ >])[^]){0,600}?<\/\1>/g)]
  const piece = elements[below(random, elements.length)]?.[0] ?? ''
  const text = Buffer.from(bytes).toString('latin1')
  const gaps = [...text.matchAll(/></g)]
  const at = (gaps[below(random, gaps.length)]?.index ?? 0) + 1
  return Buffer.from(text.slice(0, at) + piece + text.slice(at), 'latin1')
}

const raw = [flipBits, cutShort, splice, repeat, changeNumber]
const written = [flipBits, splice, repeat, changeNumber, changeNumber, removeTag, moveElement, moveElement]

/** A file spoilt in one way or two: in its bytes, or for a zip file in one of its parts, or with parts swapped. */
export async function spoil(bytes: Uint8Array, other: Uint8Array, random: Random): Promise<Uint8Array> {
  const isZip = isZipped(bytes)
  if (isZip && random() < 0.75) return spoilParts(bytes, other, random)
  const isMarkup = !isZip && bytes[0] !== 0x25
  return mutate(isMarkup ? written : raw, { bytes, other }, random)
}

function mutate(
  mutations: readonly Mutation[],
  { bytes, other }: { readonly bytes: Uint8Array; readonly other: Uint8Array },
  random: Random
): Uint8Array {
  let spoilt = bytes
  for (let times = 1 + below(random, 2); times > 0 && spoilt.length > 0; times -= 1)
    spoilt = mutations[below(random, mutations.length)]?.(spoilt, other, random) ?? spoilt
  return spoilt
}

async function spoilParts(bytes: Uint8Array, other: Uint8Array, random: Random): Promise<Uint8Array> {
  const parts = await partsOf(bytes)
  const names = Object.keys(parts)
  const pick = () => names[below(random, names.length)] ?? ''
  const [one, two] = [pick(), pick()]
  if (random() < 0.2) {
    const [first, second] = [parts[one], parts[two]]
    if (first && second) Object.assign(parts, { [one]: second, [two]: first })
    return zipOf(parts)
  }
  const donor = isZipped(other) ? ((await partsOf(other))[two] ?? parts[two]) : other
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    const name = pick()
    parts[name] = mutate(written, { bytes: parts[name] ?? bytes, other: donor ?? other }, random)
  }
  return zipOf(parts)
}

function isZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

async function partsOf(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const zip = await openZip(bytes, startJob('golden'))
  const parts: Record<string, Uint8Array> = {}
  for (const name of zip.names) {
    const chunks: Uint8Array[] = []
    for await (const chunk of zip.open(name) ?? []) chunks.push(chunk)
    parts[name] = Buffer.concat(chunks)
  }
  return parts
}
