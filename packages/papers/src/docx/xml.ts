import { SaxesParser } from 'saxes'
import type { Job } from '../limits.ts'
import { Refused } from '../reading.ts'
import { brokenZip } from './zip.ts'

/** The attributes of an element by their names without prefix. */
export type Attributes = Readonly<Record<string, string>>

/** What is met in an XML part, in order. Names bear a fixed prefix: `w:p` whatever prefix the file uses. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text?: (text: string) => void
}

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://purl.org/dc/elements/1.1/': 'dc'
}

/**
 * Reads an XML part as it unpacks. Document types are refused, so no entity can be declared and none expands.
 *
 * @throws {Refused} `hostile` for a document type, `too_deep` for nesting past the limit, `corrupt` for bad XML
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  visitor: XmlVisitor,
  job: Job
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('doctype', () => {
    const message = `${job.name} declares entities, which Word documents never do`
    throw new Refused('hostile', message, 'Open it in Word and save it again, if its source is trusted.')
  })
  parser.on('error', () => {
    throw brokenZip(job)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > job.limits.depth) throw tooDeep(job)
    const attributes = Object.values(tag.attributes).map(({ local, value }) => [local, value] as const)
    visitor.open(nameOf(tag.uri, tag.local), Object.fromEntries(attributes))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    visitor.close(nameOf(tag.uri, tag.local))
  })
  parser.on('text', (text) => visitor.text?.(text))
  await feed(parser, chunks)
}

async function feed(parser: SaxesParser<{ xmlns: true }>, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8')
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.close()
}

function nameOf(uri: string, local: string): string {
  return `${prefixes[uri] ?? '?'}:${local}`
}

function tooDeep(job: Job): Refused {
  const message = `${job.name} nests its contents more than ${job.limits.depth} deep`
  return new Refused('too_deep', message, 'Open it in Word and save it again.')
}

/** Whether a switch such as `<w:b/>` is on: it is unless its value says no. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off'].includes(attributes['val'] ?? 'true')
}
