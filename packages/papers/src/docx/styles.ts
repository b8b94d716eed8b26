import type { Attributes, XmlVisitor } from '../office/xml.ts'

/** What a paragraph style says that matters to a reader. */
export interface Style {
  readonly name: string
  /** 1 for the highest heading; null where it is none. */
  readonly headingLevel: number | null
  readonly numberingId: string | null
  readonly numberingLevel: number | null
}

interface WrittenStyle {
  name: string
  basedOn: string | null
  outline: number | null
  numId: string | null
  level: number | null
}

const mostAncestors = 20

/** Reads styles.xml; `find` follows the chain of styles that a style is based on. */
export function readStyles(): XmlVisitor & { readonly find: (id: string | null) => Style } {
  const styles = new Map<string, WrittenStyle>()
  let open: WrittenStyle | null = null

  function note(style: WrittenStyle, name: string, attributes: Attributes): void {
    const value = attributes['val'] ?? ''
    if (name === 'w:name') style.name = value.toLowerCase()
    else if (name === 'w:basedOn') style.basedOn = value
    else if (name === 'w:outlineLvl') style.outline = Number(value)
    else if (name === 'w:numId') style.numId = value
    else if (name === 'w:ilvl') style.level = Number(value)
  }

  return {
    open(name, attributes) {
      if (name === 'w:style') {
        open = { name: '', basedOn: null, outline: null, numId: null, level: null }
        styles.set(attributes['styleId'] ?? '', open)
      } else if (open) note(open, name, attributes)
    },
    close(name) {
      if (name === 'w:style') open = null
    },
    find(id) {
      const chain: WrittenStyle[] = []
      for (
        let at = styles.get(id ?? '');
        at && chain.length < mostAncestors;
        at = styles.get(at.basedOn ?? '')
      )
        chain.push(at)
      const first = <K extends keyof WrittenStyle>(key: K) =>
        chain.find((style) => style[key] !== null)?.[key] ?? null
      return {
        name: chain[0]?.name ?? (id ?? '').toLowerCase(),
        headingLevel: headingLevel(chain[0]?.name ?? id ?? '', first('outline')),
        numberingId: first('numId'),
        numberingLevel: first('level')
      }
    }
  }
}

function headingLevel(name: string, outline: number | null): number | null {
  const level = /^heading\s*([1-9])$/i.exec(name)?.[1]
  if (level) return Number(level)
  if (/^title$/i.test(name)) return 1
  return outline !== null && outline >= 0 && outline <= 8 ? Math.trunc(outline) + 1 : null
}
