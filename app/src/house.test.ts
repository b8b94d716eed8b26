import { describe, expect, it } from 'vitest'
import { openHouse } from './house.ts'
import { inHouse } from './platform/places.ts'
import { databaseKinds } from './testing/databases.ts'

const now = (): Date => new Date('2025-11-17T09:00:00Z')

describe.each(databaseKinds())('on an empty $kind database', ({ open }) => {
  it('fills the record once, however many processes start at once', async () => {
    const database = await open()
    const folder = inHouse('samples', 'west-midlands')
    const opened = await Promise.all([1, 2, 3].map(() => openHouse(database, folder, now)))
    const [none, still, all = 0] = opened
      .map(({ factFiles }) => factFiles)
      .toSorted((one, other) => one - other)
    expect([none, still]).toEqual([0, 0])
    expect(all).toBeGreaterThan(20)
    await database.close()
  })
})
