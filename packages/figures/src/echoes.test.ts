import { expect, it } from 'vitest'
import { layOut } from '../cases/structure-paper.ts'
import { check } from './check.ts'

const copies = (count: number): number => {
  const passage = `
# Incidents
The service attended 4,128 fires across the whole county in the year 2023/24.

# Fires
In the year 2023/24 the service attended 4,128 fires across the whole county.`
  return check(layOut(passage.repeat(count))).claims.length
}

it('a paper that holds itself many times over is not told each time that it agrees with itself', () => {
  expect(copies(2)).toBeGreaterThan(0)
  expect(copies(80) - copies(40)).toBeLessThanOrEqual(0)
})
