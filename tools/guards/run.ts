import { fileURLToPath } from 'node:url'
import { guards } from './all.ts'
import { judge } from './guard.ts'
import { treeAt } from './tree.ts'

const tree = treeAt(fileURLToPath(new URL('../..', import.meta.url)))

for (const guard of guards) {
  const { isKept, lines } = judge(guard, tree)
  console.log(lines.join('\n'))
  if (!isKept) process.exitCode = 1
}
