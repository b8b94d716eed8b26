import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'

/**
 * Places finished HTML in a page with no element around it, as precompiled JSX is placed. Only for HTML that a
 * template of ours or of govuk-frontend has made: nothing is escaped.
 */
// Its type leaves the props open; a page only ever places the node.
export const raw = (html: string): VNode => jsxTemplate([html]) as VNode
