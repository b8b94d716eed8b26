import { readCaption } from '../captions.ts'
import { composePaper } from '../compose.ts'
import { headingDraft, proseDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { listDraft } from '../list-drafts.ts'
import type { Job } from '../limits.ts'
import type { Paper, Warning } from '../paper.ts'
import { raiseDigits } from '../superscript.ts'
import { headingLevel, isBlock, isHidden, isUnread } from './elements.ts'
import type { Element } from './elements.ts'
import { markerOf, openList } from './lists.ts'
import type { OpenList } from './lists.ts'
import { parseHtml } from './parse-html.ts'
import { TableCollector } from './tables.ts'
import { walk } from './walk.ts'
import type { Visitor } from './walk.ts'

/** Reads a web page: what a visitor sees, without scripts, styles, hidden and struck-out passages. */
export function readHtml(source: string, job: Job, warnings: readonly Warning[] = []): Paper {
  const { drafts, title, warnings: found } = visit(source, job)
  return composePaper({ format: 'html', title, drafts, warnings: [...warnings, ...found] }, job)
}

/** The blocks of a piece of HTML inside another file. */
export function htmlDrafts(source: string, job: Job): Draft[] {
  return visit(source, job).drafts
}

function visit(source: string, job: Job) {
  const document = parseHtml(source, job)
  job.checkTime()
  const page = new PageReader()
  walk(document.childNodes, page)
  return page.finish()
}

/** What a run of words belongs to. */
interface Context {
  readonly kind: 'prose' | 'heading' | 'item' | 'caption'
  readonly element: Element
  readonly marker: string
  readonly level: number
}

/** Gathers the blocks of a page on the way through it. */
class PageReader implements Visitor {
  readonly #drafts: Draft[] = []
  readonly #lists: OpenList[] = []
  readonly #contexts: Context[] = []
  readonly #tables = new TableCollector((draft) => this.#drafts.push(draft))
  #words: string[] = []
  #title = ''
  #hidden = 0

  enter(element: Element): boolean {
    if (element.tagName === 'head') this.#title = titleIn(element)
    if (isUnread(element)) {
      if (isHidden(element)) this.#hidden += 1
      return false
    }
    if (this.#tables.enter(element, () => this.#flush())) return true
    if (element.tagName === 'br') this.#words.push(' ')
    else if (isBlock(element) || headingLevel(element) !== null) this.#open(element)
    return true
  }

  leave(element: Element): void {
    if (this.#tables.leave(element)) return
    if (!isBlock(element) && this.#contexts.at(-1)?.element !== element) return
    this.#flush()
    if (this.#contexts.at(-1)?.element === element) this.#contexts.pop()
    if (this.#lists.at(-1)?.element === element) this.#lists.pop()
  }

  text(text: string, within: Element | null): void {
    const printed = within?.tagName === 'sup' ? raiseDigits(text) : text
    if (!this.#tables.text(printed)) this.#words.push(printed)
  }

  finish(): { readonly drafts: Draft[]; readonly title: string; readonly warnings: Warning[] } {
    this.#flush()
    return {
      drafts: this.#drafts,
      title: this.#title,
      warnings: [...this.#tables.warnings(), ...leftOut(this.#hidden)]
    }
  }

  #open(element: Element): void {
    this.#flush()
    if (['ul', 'ol', 'menu'].includes(element.tagName)) this.#lists.push(openList(element))
    const context = contextOf(element, this.#lists.at(-1))
    if (context) this.#contexts.push(context)
  }

  #flush(): void {
    const text = this.#words.join('').replace(/\s+/g, ' ').trim()
    this.#words = []
    if (text === '') return
    const context = this.#contexts.at(-1)
    if (context?.kind === 'heading') this.#drafts.push(headingDraft(text, context.level))
    else if (context?.kind === 'item' && context.marker !== '') {
      this.#contexts.splice(-1, 1, { ...context, marker: '' })
      this.#drafts.push(listDraft(text, context.marker, Math.max(this.#lists.length - 1, 0)))
    } else this.#drafts.push(context?.kind === 'caption' ? captionDraft(text) : proseDraft(text))
  }
}

function contextOf(element: Element, list: OpenList | undefined): Context | null {
  const level = headingLevel(element)
  const context = { element, marker: '', level: level ?? 0 }
  if (level !== null) return { ...context, kind: 'heading' }
  if (element.tagName === 'li') return { ...context, kind: 'item', marker: markerOf(list, element) }
  if (element.tagName === 'figcaption') return { ...context, kind: 'caption' }
  return null
}

function leftOut(count: number): Warning[] {
  const message = 'Passages that a browser does not show were left out.'
  return count > 0 ? [{ code: 'hidden_text_left_out', message, count }] : []
}

function captionDraft(text: string): Draft {
  const caption = readCaption(text)
  return caption ? { kind: 'caption', ...caption, text } : { kind: 'paragraph', number: null, text }
}

function titleIn(head: Element): string {
  const title = head.childNodes.find((node) => 'tagName' in node && node.tagName === 'title')
  if (!title || !('childNodes' in title)) return ''
  return title.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
}
