/** A comment as it is written into a Word document. */
export interface WordComment {
  readonly id: number
  readonly author: string
  readonly at: Date
  readonly text: string
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${main}"></w:comments>`

/** The comments part with more comments in it; made anew where the document has none. */
export const withComments = (part: string | null, comments: readonly WordComment[]): string =>
  (part ?? empty)
    .replace(/<w:comments([^>]*)\/>\s*$/, '<w:comments$1></w:comments>')
    .replace(/<\/w:comments>\s*$/, `${comments.map(commentXml).join('')}</w:comments>`)

/** The first id that no comment of a part has. */
export const nextCommentId = (part: string | null): number =>
  Math.max(
    -1,
    ...Array.from((part ?? '').matchAll(/<w:comment\b[^>]*\bw:id="(\d+)"/g), ([, id]) => Number(id))
  ) + 1

const commentXml = ({ id, author, at, text }: WordComment): string => {
  const when = at.toISOString().replace(/\.\d+Z$/, 'Z')
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
  return `<w:comment w:id="${id}" w:author="${escaped(author)}" w:date="${when}" w:initials="${escaped(author.slice(0, 1))}">${paragraphs.join('')}</w:comment>`
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// Control characters have no place in XML, escaped or not.
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => marks[mark] ?? '').replace(/[^\P{Cc}\t\n\r]/gu, '')
