import { SaxesParser } from 'saxes'

/** A paragraph of a Word document's main part: its words, and where in the XML a range around it begins and ends. */
export interface ParagraphSpan {
  readonly text: string
  /** After the paragraph's own properties. */
  readonly start: number
  /** Before its closing tag. */
  readonly end: number
}

/**
 * Finds the paragraphs of a main part, in order; those within others, as in text boxes, come before the one around them.
 *
 * @param xml the part's text; offsets are into it, in UTF-16 units
 */
export const paragraphSpans = (xml: string): readonly ParagraphSpan[] => {
  const spans: ParagraphSpan[] = []
  const open: { text: string; start: number }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (name === 'w:p' && !isSelfClosing) open.push({ text: '', start: parser.position })
    if (name === 'w:tab' || name === 'w:br') addText(open, ' ')
  })
  parser.on('text', (text) => {
    if (isWithinText) addText(open, text)
  })
  let isWithinText = false
  parser.on('opentagstart', ({ name }) => {
    if (name === 'w:t') isWithinText = true
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (name === 'w:t') isWithinText = false
    const paragraph = open.at(-1)
    if (paragraph === undefined) return
    if (name === 'w:pPr') paragraph.start = parser.position
    if (name !== 'w:p' || isSelfClosing) return
    open.pop()
    spans.push({ ...paragraph, end: xml.lastIndexOf('</', parser.position) })
  })
  parser.write(xml).close()
  return spans
}

const addText = (open: readonly { text: string }[], text: string): void => {
  const paragraph = open.at(-1)
  if (paragraph !== undefined) paragraph.text += text
}
