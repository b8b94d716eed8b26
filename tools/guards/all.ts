import { casts } from './casts.ts'
import { cycles } from './cycles.ts'
import { docblocks } from './docblocks.ts'
import { floors } from './floors.ts'
import { frontDoors } from './front-doors.ts'
import type { Guard } from './guard.ts'
import { machinePaths } from './machine-paths.ts'
import { migrations } from './migrations.ts'
import { moduleShape } from './module-shape.ts'
import { readmes } from './readmes.ts'
import { settings } from './settings.ts'
import { sqlInStores } from './sql.ts'
import { unfinished } from './unfinished.ts'
import { unused } from './unused.ts'
import { words } from './words.ts'

/** Every rule of the house that a machine keeps, beside the type checker, the linter and the formatter. */
export const guards: readonly Guard[] = [
  floors,
  cycles,
  frontDoors,
  moduleShape,
  migrations,
  sqlInStores,
  docblocks,
  readmes,
  settings,
  words,
  casts,
  machinePaths,
  unfinished,
  unused
]
