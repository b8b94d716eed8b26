import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The same distance up from src/platform and from dist/platform.
const app = fileURLToPath(new URL('../../', import.meta.url))

/** A path inside the app's folder: migrations and assets are found here whether it runs from source or built. */
export const inApp = (...path: readonly string[]): string => join(app, ...path)

/** A path inside the checkout: samples, content, and the default place for data. */
export const inHouse = (...path: readonly string[]): string => join(app, '..', ...path)
