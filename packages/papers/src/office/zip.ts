import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { Job } from '../limits.ts'
import { Refused } from '../reading.ts'

const mostEntries = 10_000
const smallEnough = 1_000_000

/** The parts of a zip file, opened one at a time. */
export interface Zip {
  readonly names: readonly string[]
  /** The bytes of a part as they unpack, or null where there is no such part. */
  readonly open: (name: string) => AsyncIterable<Uint8Array> | null
}

/**
 * Opens a zip file for bounded reading: unpacking stops at the limits whatever the file's headers claim.
 *
 * @throws {Refused} `corrupt` where it is no whole zip file
 */
export async function openZip(bytes: Uint8Array, job: Job): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const file = await yauzl.fromBufferPromise(buffer, { lazyEntries: true }).catch(() => {
    throw brokenZip(job)
  })
  const entries = await listEntries(file, job)
  const budget = { unpacked: 0 }
  return {
    names: [...entries.keys()],
    open(name) {
      const entry = entries.get(name)
      return entry ? unpack(file, { entry, budget, packed: bytes.length }, job) : null
    }
  }
}

async function listEntries(file: ZipFile, job: Job): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of file.eachEntry()) {
      if (entries.size > mostEntries)
        throw hostile(job, `holds more than ${mostEntries.toLocaleString('en-GB')} parts`)
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw error instanceof Refused ? error : brokenZip(job)
  }
  return entries
}

interface Unpacking {
  readonly entry: Entry
  readonly budget: { unpacked: number }
  readonly packed: number
}

async function* unpack(
  file: ZipFile,
  { entry, budget, packed }: Unpacking,
  job: Job
): AsyncIterable<Uint8Array> {
  if (entry.isEncrypted()) throw lockedZip(job)
  const most = Math.max(smallEnough, Math.min(entry.compressedSize, packed) * job.limits.unzipRatio)
  let size = 0
  try {
    const stream: Readable = await file.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      // yauzl's streams are of bytes, which their type does not say.
      const bytes = chunk as Uint8Array
      size += bytes.length
      budget.unpacked += bytes.length
      if (size > most || budget.unpacked > job.limits.unzippedBytes)
        throw hostile(job, `unpacks to far more than its size on disk`)
      job.checkTime()
      yield bytes
    }
  } catch (error) {
    throw error instanceof Refused ? error : brokenZip(job)
  }
}

export function brokenZip(job: Job): Refused {
  const message = `${job.name} is damaged or was not saved in full`
  return new Refused('corrupt', message, 'Fetch it again, or save it again from its program.')
}

function hostile(job: Job, how: string): Refused {
  return new Refused(
    'hostile',
    `${job.name} ${how}`,
    'Save it again from its program, if its source is trusted.'
  )
}

export function lockedZip(job: Job): Refused {
  return new Refused('password', `${job.name} is locked with a password`, 'Save it again without a password.')
}
