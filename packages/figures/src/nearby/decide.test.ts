import { describe, expect, it } from 'vitest'
import { layOut } from '../../cases/structure-paper.ts'
import { check } from '../check.ts'
import { proseOf, read } from '../reading.ts'
import { decide, isContested } from './decide.ts'
import { sceneOf, tell, type Scene } from './scene.ts'
import { statingIn } from './statements.ts'
import type { Working } from './working.ts'

const sceneIn = (text: string, stated: string): Scene => {
  const told = read(layOut(text)).blocks.flatMap(proseOf).map(tell)
  for (const [index, one] of told.entries()) {
    const stating = statingIn(one, () => false).find(({ quantity }) => quantity.text === stated)
    const scene = stating && sceneOf(told, index, stating)
    if (scene) return scene
  }
  throw new Error(`${stated} is not in “${text}”`)
}

const scene = sceneIn('Of 200 visits 70 were late and 31 were missed. The rate was 35.0%.', '35.0%')

const giving = (value: number, weight: number): Working => ({
  kind: 'share',
  inputs: scene.figures.slice(0, 2).map(({ figure }) => figure),
  computed: { value, low: value, high: value },
  weight,
  words: () => `it is ${value}%`
})

describe('a stated figure with several ways in which it may have been worked out', () => {
  it('holds by the way that gives it, though the words make another a little likelier', () => {
    const decision = decide(scene, [giving(15.5, 1), giving(35, 0)])
    expect(decision?.fits).toBe(true)
    expect(decision?.working.computed.value).toBe(35)
  })

  it('holds by no way that the words make most unlikely, whatever it gives', () => {
    expect(decide(scene, [giving(35, -5)])).toBeNull()
  })

  it('is called wrong only where the words leave little doubt of the way', () => {
    expect(decide(scene, [giving(15.5, 3)])).toBeNull()
    expect(decide(scene, [giving(15.5, 9)])?.fits).toBe(false)
  })

  it('is not called wrong where two ways are as likely', () => {
    expect(decide(scene, [giving(15.5, 9), giving(44, 9)])).toBeNull()
  })

  it('is called wrong sooner where a known slip gives its print', () => {
    const slipped = { ...giving(15.5, 4), slips: [35] }
    expect(decide(scene, [slipped])?.fits).toBe(false)
  })

  it('says nothing of a figure with no figures near it to come from', () => {
    expect(decide(scene, [])).toBeNull()
  })
})

describe('an accusation that a rule has made', () => {
  const isOwn = (working: Working): boolean => working.computed.value === 15.5

  it('is in doubt where another way gives the figure and is likely by its words', () => {
    expect(isContested(scene, [giving(15.5, 1), giving(35, 2)], isOwn)).toBe(true)
  })

  it('is in doubt where its words are likelier to mean other figures, wrong as those would be', () => {
    expect(isContested(scene, [giving(15.5, 0), giving(40, 7)], isOwn)).toBe(true)
  })

  it('stands where its own words are plain', () => {
    expect(isContested(scene, [giving(15.5, 8), giving(35, -2)], isOwn)).toBe(false)
  })

  it('stands where no other way gives the figure', () => {
    expect(isContested(scene, [giving(15.5, 1), giving(40, 3)], isOwn)).toBe(false)
  })
})

it('a relation that is read both ways is told once', () => {
  const { claims } = check(
    layOut('The line took 8,000 calls in the year and cost £60,000, or £7.50 for each call.')
  )
  expect(claims.map(({ kind, stated }) => `${kind} ${stated}`)).toEqual(['quotient £7.50'])
})
