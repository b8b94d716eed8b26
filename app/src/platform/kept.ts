import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/** A finished document: its bytes as they are and compressed, and the tag by which a browser asks whether it changed. */
export interface Finished {
  readonly type: string
  /** The same whichever way the bytes are compressed, so it is sent as a weak one. */
  readonly tag: string
  readonly plain: Buffer
  readonly br: Buffer
  readonly gzip: Buffer
}

/** The ways in which a document is compressed, the better one first. */
export const compressions = {
  br: (plain: Buffer): Buffer =>
    brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (plain: Buffer): Buffer => gzipSync(plain, { level: 6 })
} as const

/** Finishes a document once, so that a page read a thousand times is compressed once. */
export const finish = (type: string, text: string): Finished => {
  const plain = Buffer.from(text)
  return {
    type,
    tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    br: compressions.br(plain),
    gzip: compressions.gzip(plain)
  }
}

/**
 * Public documents kept while the record stands as it was: a key names the address, the day and the record's revision,
 * so a change to the record makes every older key unasked for. Bounded by bytes.
 */
export class KeptDocuments {
  readonly #documents: LRUCache<string, Finished>

  constructor(maxBytes: number) {
    this.#documents = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf })
  }

  /** The kept document under a key, made and kept if it is not there. */
  async get(key: string, make: () => Promise<Finished | null>): Promise<Finished | null> {
    const kept = this.#documents.get(key)
    if (kept) return kept
    const made = await make()
    if (made) this.#documents.set(key, made)
    return made
  }
}

const sizeOf = ({ plain, br, gzip }: Finished): number => plain.length + br.length + gzip.length
