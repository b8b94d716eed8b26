import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'
import type { Job } from '../limits.ts'
import { Refused } from '../reading.ts'
import { brokenZip } from './zip.ts'

/**
 * The attributes of an element by their names without prefix; those that name another part keep theirs: `r:id`.
 * Attributes of namespaces that are not read here are left out.
 */
export type Attributes = Readonly<Record<string, string>>

/** What is met in an XML part, in order. Names bear a fixed prefix: `w:p` whatever prefix the file uses. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text?: (text: string) => void
}

const office = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'
const openDocument = 'urn:oasis:names:tc:opendocument:xmlns:'

const prefixes: Readonly<Record<string, string>> = {
  '': '',
  [`${office}wordprocessingml/2006/main`]: 'w',
  [`${strict}wordprocessingml/main`]: 'w',
  [`${office}presentationml/2006/main`]: 'p',
  [`${strict}presentationml/main`]: 'p',
  [`${office}spreadsheetml/2006/main`]: 'x',
  [`${strict}spreadsheetml/main`]: 'x',
  [`${office}drawingml/2006/main`]: 'a',
  [`${strict}drawingml/main`]: 'a',
  [`${office}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${office}officeDocument/2006/relationships`]: 'r',
  [`${strict}officeDocument/relationships`]: 'r',
  [`${office}package/2006/relationships`]: 'rels',
  [`${office}markup-compatibility/2006`]: 'mc',
  [`${openDocument}office:1.0`]: 'office',
  [`${openDocument}table:1.0`]: 'table',
  [`${openDocument}text:1.0`]: 'text',
  [`${openDocument}style:1.0`]: 'style',
  [`${openDocument}manifest:1.0`]: 'manifest',
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
    const message = `${job.name} declares entities, which Office documents never do`
    throw new Refused('hostile', message, 'Save it again from its program, if its source is trusted.')
  })
  parser.on('error', () => {
    throw brokenZip(job)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > job.limits.depth) throw tooDeep(job)
    visitor.open(nameOf(tag.uri, tag.local), attributesOf(tag))
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

function attributesOf(tag: SaxesTagNS): Attributes {
  const attributes: Record<string, string> = {}
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    const prefix = prefixes[uri]
    if (prefix !== undefined) attributes[prefix === 'r' ? `r:${local}` : local] = value
  }
  return attributes
}

function nameOf(uri: string, local: string): string {
  return `${prefixes[uri] ?? '?'}:${local}`
}

function tooDeep(job: Job): Refused {
  const message = `${job.name} nests its contents more than ${job.limits.depth} deep`
  return new Refused('too_deep', message, 'Save it again from its program.')
}

/** Whether a switch such as `<w:b/>` is on: it is unless its value says no. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off'].includes(attributes['val'] ?? 'true')
}
