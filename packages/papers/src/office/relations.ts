import type { XmlVisitor } from './xml.ts'

/** One part that another refers to. */
export interface Relation {
  /** The last word of its type: "slideLayout", "header". */
  readonly type: string
  /** The name of the part in the zip. */
  readonly part: string
}

/** Where the relations of a part are written: `ppt/_rels/presentation.xml.rels` for `ppt/presentation.xml`. */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** Reads the relations of a part, by their ids. What stands outside the file is left out. */
export function readRelations(part: string): XmlVisitor & { readonly relations: Map<string, Relation> } {
  const relations = new Map<string, Relation>()
  return {
    relations,
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'rels:Relationship' || Id === undefined || TargetMode === 'External') return
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: resolvePart(part, Target) })
    },
    close() {}
  }
}

function resolvePart(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
