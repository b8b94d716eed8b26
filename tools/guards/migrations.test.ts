import { expect, it } from 'vitest'
import { migrations } from './migrations.ts'
import { treeOf } from './tree.ts'

const at = (...files: readonly string[]) =>
  migrations.look(treeOf(Object.fromEntries(files.map((file) => [`app/src/${file}`, '']))))

it('lets each migration have its own number', () => {
  expect(at('platform/migrations/0001-site.sql', 'modules/plan/migrations/0002-plan.sql')).toEqual({
    looked: 2,
    breaches: []
  })
})

it('finds two modules that took one number, and says which is free', () => {
  const { breaches } = at(
    'modules/people/migrations/0003-people.sql',
    'modules/plan/migrations/0003-plan.sql'
  )
  expect(breaches).toEqual([
    {
      file: 'app/src/modules/plan/migrations/0003-plan.sql',
      line: 1,
      rule: 'migration number 0003 is also app/src/modules/people/migrations/0003-people.sql',
      remedy: 'Take the next free number, 0004, if this one never ran anywhere'
    }
  ])
})

it('finds a migration whose name would keep it from running', () => {
  expect(at('modules/plan/migrations/0003_plan.sql').breaches).toHaveLength(1)
})
