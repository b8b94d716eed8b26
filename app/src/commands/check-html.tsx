import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { type CheckedPaper, checkedPage } from '../modules/checks/index.ts'
import { assetsFolder } from '../platform/assets.ts'
import { readAssets } from '../platform/frame/built-assets.ts'
import { PageHead } from '../platform/frame/page-head.tsx'

/** Checked files as one HTML document that stands alone, its styles inside it. */
export const checkedHtml = (checked: readonly CheckedPaper[]): string => {
  const styles = readFileSync(join(assetsFolder, readAssets().styles.replace(/^.*\//, '')), 'utf8')
  const document = (
    <html lang="en-GB" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Checked figures</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body class="govuk-template__body">
        <div class="sheet">
          {checked.map((paper) => {
            const page = checkedPage(paper)
            return (
              <main class="page page--wide">
                <PageHead page={page} />
                <div class="page__body">{page.main}</div>
              </main>
            )
          })}
        </div>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(document)}\n`
}
