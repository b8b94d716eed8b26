import { inApp } from './places.ts'

/** Where the build puts styles, fonts and scripts. */
export const assetsFolder = inApp('assets')
