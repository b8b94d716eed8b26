import type { Job } from '../limits.ts'
import { readRelations, relationsPart } from './relations.ts'
import type { Relation } from './relations.ts'
import { readXml } from './xml.ts'
import type { XmlVisitor } from './xml.ts'
import type { Zip } from './zip.ts'

/** The parts of an Office file. */
export interface Package {
  readonly names: readonly string[]
  /** Reads a part with a visitor, and gives the visitor back. A part that is not there is read as an empty one. */
  readonly read: <V extends XmlVisitor>(part: string, visitor: V) => Promise<V>
  /** What a part refers to, by ids. */
  readonly relationsOf: (part: string) => Promise<ReadonlyMap<string, Relation>>
  /** The title among the file's properties, or null. */
  readonly title: () => Promise<string | null>
}

export function openPackage(zip: Zip, job: Job): Package {
  const read = async <V extends XmlVisitor>(part: string, visitor: V): Promise<V> => {
    const chunks = zip.open(part)
    if (chunks) await readXml(chunks, visitor, job)
    return visitor
  }
  return {
    names: zip.names,
    read,
    relationsOf: async (part) => (await read(relationsPart(part), readRelations(part))).relations,
    title: async () => (await read('docProps/core.xml', readWords('dc:title'))).words() || null
  }
}

/** Gathers the words of the elements of one name. */
export function readWords(element: string): XmlVisitor & { readonly words: () => string } {
  const words: string[] = []
  let isWithin = false
  return {
    open(name) {
      isWithin = name === element
    },
    close() {
      isWithin = false
    },
    text(text) {
      if (isWithin) words.push(text)
    },
    words: () => words.join('').trim()
  }
}

/** Counts the elements of some names: comments, say. */
export function countElements(names: ReadonlySet<string>): XmlVisitor & { readonly count: () => number } {
  let count = 0
  return {
    open(name) {
      if (names.has(name)) count += 1
    },
    close() {},
    count: () => count
  }
}
