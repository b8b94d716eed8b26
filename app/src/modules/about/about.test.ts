import { expect, it } from 'vitest'
import { testSite } from '../../testing/site.ts'
import { aboutPath, accessibilityPath } from './paths.ts'

it('says where the facts come from and the day they are shown as at', async () => {
  const { get } = await testSite()
  const { text } = await get(aboutPath())
  expect(text).toContain('Monday 17 November 2025')
  expect(text).toContain('What this page does not have')
})

it('is linked from the foot of every page', async () => {
  const { get } = await testSite()
  expect((await get(accessibilityPath())).links).toEqual(
    expect.arrayContaining([aboutPath(), accessibilityPath()])
  )
})
