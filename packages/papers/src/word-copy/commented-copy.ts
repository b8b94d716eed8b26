import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { startJob } from '../limits.ts'
import { openZip, type Zip } from '../office/zip.ts'
import { Refused } from '../reading.ts'
import { nextCommentId, type WordComment, withComments } from './comments-part.ts'
import { type ParagraphSpan, paragraphSpans } from './paragraph-spans.ts'

/** Something to say of a paragraph or table cell. */
export interface CommentToPlace {
  /** The words of the block or cell that it is about, as `readPaper` gave them. */
  readonly about: string
  readonly text: string
}

/** A copy of a Word document with comments, and those whose paragraph was not found. */
export interface CommentedCopy {
  readonly bytes: Uint8Array
  readonly unplaced: readonly CommentToPlace[]
}

const mainPart = 'word/document.xml'
const commentsPart = 'word/comments.xml'
const relationsPart = 'word/_rels/document.xml.rels'
const typesPart = '[Content_Types].xml'
const office = 'http://schemas.openxmlformats.org'

/**
 * Copies a Word document with comments at its paragraphs. All else in it stays byte for byte as it is.
 *
 * @param bytes the .docx
 * @param comments in the order of the document
 * @param signed who comments, and when
 * @throws {Refused} `corrupt` where the file is no Word document
 */
export const commentedCopy = async (
  bytes: Uint8Array,
  comments: readonly CommentToPlace[],
  signed: { readonly author: string; readonly at: Date }
): Promise<CommentedCopy> => {
  const zip = await openZip(bytes, startJob('the document'))
  const xml = await partText(zip, mainPart)
  if (xml === null) throw new Refused('corrupt', 'The file holds no Word document', 'Save it again as .docx.')
  const existing = await partText(zip, commentsPart)
  const placed = place(paragraphSpans(xml), comments, nextCommentId(existing))
  const changed = new Map([
    [mainPart, marked(xml, placed)],
    [
      commentsPart,
      withComments(
        existing,
        placed.map(({ id, comment }): WordComment => ({ id, text: comment.text, ...signed }))
      )
    ],
    [relationsPart, withRelation((await partText(zip, relationsPart)) ?? emptyRelations)],
    [typesPart, withType((await partText(zip, typesPart)) ?? '')]
  ])
  const found = new Set(placed.map(({ comment }) => comment))
  return { bytes: await rezipped(zip, changed), unplaced: comments.filter((comment) => !found.has(comment)) }
}

interface Placed {
  readonly id: number
  readonly span: ParagraphSpan
  readonly comment: CommentToPlace
}

// Comments come in the order of the document, so each is looked for from the paragraph of the one before.
const place = (
  spans: readonly ParagraphSpan[],
  comments: readonly CommentToPlace[],
  firstId: number
): readonly Placed[] => {
  const placed: Placed[] = []
  let from = 0
  for (const comment of comments) {
    const at = findSpan(spans, comment, from)
    const span = spans[at]
    if (span === undefined) continue
    placed.push({ id: firstId + placed.length, span, comment })
    from = at
  }
  return placed
}

const findSpan = (spans: readonly ParagraphSpan[], { about }: CommentToPlace, from: number): number => {
  const wanted = folded(about)
  const isIt = ({ text }: ParagraphSpan): boolean => folded(text) === wanted
  const after = spans.findIndex((span, at) => at >= from && isIt(span))
  if (after >= 0) return after
  const anywhere = spans.findIndex(isIt)
  // A cell of several paragraphs is one text to the reader: the first of them will do.
  return anywhere >= 0
    ? anywhere
    : spans.findIndex(
        ({ text }) => folded(text) !== '' && wanted.includes(folded(text)) && folded(text).length > 3
      )
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

const marked = (xml: string, placed: readonly Placed[]): string => {
  const edits = placed.flatMap(({ id, span }) => [
    { at: span.start, insert: `<w:commentRangeStart w:id="${id}"/>` },
    { at: span.end, insert: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>` }
  ])
  let done = ''
  let from = 0
  for (const { at, insert } of edits.toSorted((one, other) => one.at - other.at)) {
    done += xml.slice(from, at) + insert
    from = at
  }
  return done + xml.slice(from)
}

const emptyRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${office}/package/2006/relationships"></Relationships>`

const withRelation = (part: string): string =>
  part.includes('relationships/comments"')
    ? part
    : part.replace(
        '</Relationships>',
        `<Relationship Id="rIdScrutableComments" Type="${office}/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`
      )

const withType = (part: string): string =>
  part.includes('/word/comments.xml')
    ? part
    : part.replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>'
      )

const partText = async (zip: Zip, name: string): Promise<string | null> => {
  const chunks = zip.open(name)
  return chunks === null ? null : (await buffer(chunks)).toString('utf8')
}

const rezipped = async (zip: Zip, changed: ReadonlyMap<string, string>): Promise<Uint8Array> => {
  const copy = new ZipFile()
  for (const name of new Set([...zip.names, ...changed.keys()])) {
    const chunks = changed.has(name) ? null : zip.open(name)
    copy.addBuffer(chunks === null ? Buffer.from(changed.get(name) ?? '') : await buffer(chunks), name)
  }
  copy.end()
  return buffer(copy.outputStream)
}
