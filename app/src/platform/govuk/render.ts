import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'
import { Fragment, h, isValidElement, type ComponentChildren, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { raw } from './raw.ts'

/** Extra attributes of an element; with `optional`, an empty value leaves the attribute out. */
export type Attributes = Readonly<
  Record<string, AttributeValue | { readonly value: AttributeValue; readonly optional?: boolean }>
>

type AttributeValue = string | number | boolean | null | undefined

type Params = Readonly<Record<string, unknown>>

const installed = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))

const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(installed, 'dist')), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true
})

/**
 * Makes a component out of govuk-frontend's own template, which is read once.
 *
 * @param name the component's folder, for example `summary-list`
 * @param htmlNames the options whose value the template prints without escaping: they take rendered nodes only,
 *   and a text that slips in is escaped
 */
export function govukComponent(name: string, htmlNames: readonly string[]): (props: object) => VNode {
  const isHtml = new Set(htmlNames)
  let template: nunjucks.Template | null = null
  return (props) => {
    template ??= templates.getTemplate(`govuk/components/${name}/template.njk`, true)
    return raw(template.render({ params: paramsOf(props, isHtml) }).trim())
  }
}

function paramsOf(props: object, isHtml: ReadonlySet<string>): Params {
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name, param(name, value)]))

  function param(name: string, value: unknown): unknown {
    if (isValidElement(value)) return htmlOf(value)
    if (isHtml.has(name) && typeof value === 'string') return htmlOf(value)
    if (Array.isArray(value)) return value.map((item: unknown) => param('', item))
    const isNest = typeof value === 'object' && value !== null && !/attributes$/i.test(name)
    return isNest ? paramsOf(value, isHtml) : value
  }
}

const htmlOf = (node: ComponentChildren): string => renderToString(h(Fragment, null, node))
