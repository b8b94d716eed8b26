import { writeFileSync } from 'node:fs'
import { generatedFile, readComponents, readVersion } from './govuk-options.ts'
import { writeComponents } from './govuk-types.ts'

// Run after every change of govuk-frontend's version: node tools/govuk-components.ts

const components = readComponents()
writeFileSync(generatedFile, writeComponents(components, readVersion()))
console.log(`govuk-components: ${components.length} components of govuk-frontend ${readVersion()}`)
