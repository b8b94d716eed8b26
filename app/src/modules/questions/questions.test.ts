import { describe, expect, it } from 'vitest'
import { testSite } from '../../testing/site.ts'
import { questionFacts } from './facts.ts'

describe('the public question of the sample', () => {
  it('can be followed from the meeting to its reply, and to the action that came of it', async () => {
    const { get } = await testSite()
    const { links, text } = await get('/questions/vehicle-crime')
    expect(links).toEqual(
      expect.arrayContaining([
        '/meetings/2025-09-08',
        '/meetings/2025-09-08/minutes/910',
        '/meetings/2025-11-17',
        '/actions/910'
      ])
    )
    expect(text).toContain('Reply, in the papers of 17 Nov 2025')
    expect(text).toContain('from 11,825 to 9,205')
  })

  it('is shown at its meeting and on its minute', async () => {
    const { get } = await testSite()
    expect((await get('/meetings/2025-09-08')).links).toContain('/questions/vehicle-crime')
    expect((await get('/meetings/2025-09-08/minutes/910')).links).toContain('/questions/vehicle-crime')
    expect((await get('/meetings/2025-09-08/minutes/911')).links).not.toContain('/questions/vehicle-crime')
  })

  it('says nothing of who asked, on its page or as data', async () => {
    const site = await testSite()
    const { text } = await site.get('/questions/vehicle-crime')
    const told = `${text} ${JSON.stringify(await site.json('/questions.json'))}`
    expect(told).not.toMatch(/aggravated|I have been|victim of|my car/i)
    expect(text).toContain('a question is published without the person who sent it')
  })

  it('is listed with where it stands', async () => {
    const { get, refused } = await testSite()
    expect((await get('/questions')).text).toMatch(
      /Vehicle crime and what is done about it 8 Sep 2025 .* Answered/
    )
    await refused('/questions/none', 404)
  })
})

describe('a file of questions that does not fit', () => {
  const source = 'L138–152 Minutes, 910'
  const put = { meeting: '2025-09-08', minute: '910' }
  const good = { slug: 'night-buses', title: 'Night buses', said: 'What is done?', put, source }
  const problemsOf = (question: object): string => {
    const read = questionFacts.schema.safeParse({ questions: [question] })
    return read.success ? 'none' : read.error.issues.map(({ message }) => message).join('\n')
  }

  it('is told apart from one that does', () => {
    expect(problemsOf(good)).toBe('none')
  })

  it.each([
    [{ ...good, said: 'What of my street?' }, 'restate the question without the person who asked'],
    [{ ...good, asked_by: 'Ada Lane' }, 'asked_by'],
    [{ ...good, put: { meeting: '2025-09-08', minute: 910 } }, 'a minute is numbered in quotes'],
    [{ ...good, source: 'somewhere' }, 'a source is written']
  ])('is refused: %#', (question, message) => {
    expect(problemsOf(question)).toContain(message)
  })
})
