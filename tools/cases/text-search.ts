import type { Labelled } from './labels.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', ndash: '–', mdash: '—', minus: '−', rsquo: '’', lsquo: '‘' }

/** The words of a report without the marks of HTML, so that a span may be written as its readers see it. */
export const readableText = ({ name, text }: Pick<Labelled, 'name' | 'text'>): string =>
  name.endsWith('.html') ? withoutTags(text) : text

const withoutTags = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
