import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { Empty } from '../../platform/parts/empty.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { When } from '../../platform/parts/when.tsx'
import { searchPath } from './paths.ts'
import { pagesFor, snippetParts } from './rules.ts'
import type { KindCount, Match } from './store.ts'

interface Results {
  readonly words: string
  readonly kind: string
  readonly page: number
  readonly counts: readonly KindCount[]
  readonly matches: readonly Match[]
}

const title = 'Search the record'

const missing = (
  <Missing
    items={[
      'The full text of papers and letters: the record holds what they decide and count, in our own words.',
      'Anything that was not public.'
    ]}
  />
)

/** The page before anything is looked for. */
export const emptySearchPage = (): Page => ({
  title,
  description: 'Search meetings, minutes, actions, commitments, people and published figures.',
  main: (
    <>
      <SearchForm words="" />
      <Empty
        what="Nothing is looked for yet."
        how='Type a word, a name or a reference such as 911ii. Put words in quotation marks to find them side by side: "street racing".'
      />
      {missing}
    </>
  )
})

/** What was found. */
export const resultsPage = (results: Results): Page => {
  const { words, kind, page, counts, matches } = results
  const found = foundOf(counts, kind)
  return {
    title,
    caption: page > 1 ? `Page ${page} of ${pagesFor(found)}` : `“${words}”`,
    main: (
      <>
        <SearchForm words={words} />
        <p class="govuk-body" role="status">
          {found === 0
            ? `Nothing matches “${words}”.`
            : `${found} ${found === 1 ? 'match' : 'matches'} for “${words}”.`}
        </p>
        <Kinds {...results} />
        {found === 0 ? <Nothing /> : <Matches matches={matches} />}
        <Pages {...results} />
        {missing}
      </>
    ),
    json: searchPath(words, kind).replace('/search', '/search.json')
  }
}

const foundOf = (counts: readonly KindCount[], kind: string): number =>
  counts.filter((count) => kind === '' || count.kind === kind).reduce((sum, { found }) => sum + found, 0)

function SearchForm({ words }: { readonly words: string }): VNode {
  return (
    <form class="search-form" action={searchPath()} method="get" role="search">
      <label class="govuk-label" for="q">
        Words to look for
      </label>
      <div class="search-form__row">
        <input
          class="govuk-input"
          id="q"
          name="q"
          type="search"
          value={words}
          maxLength={200}
          autocomplete="off"
        />
        <button class="govuk-button" type="submit">
          Search
        </button>
      </div>
    </form>
  )
}

function Kinds({ words, kind, counts }: Results): VNode | null {
  if (counts.length < 2) return null
  const all = { kind: '', found: foundOf(counts, '') }
  return (
    <nav class="kinds" aria-label="Kinds of match">
      <ul>
        {[all, ...counts].map((count) => (
          <li>
            <a href={searchPath(words, count.kind)} aria-current={count.kind === kind ? 'page' : undefined}>
              {count.kind === '' ? 'All' : count.kind} ({count.found})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Matches({ matches }: { readonly matches: readonly Match[] }): VNode {
  return (
    <ol class="matches">
      {matches.map((match) => (
        <li>
          <p class="matches__kind">
            {match.kind}
            {match.onDay !== null && (
              <>
                , <When day={match.onDay} short />
              </>
            )}
          </p>
          <h2 class="matches__title">
            <a href={match.path}>{match.title}</a>
          </h2>
          <p class="matches__snippet">
            {snippetParts(match.snippet).map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Nothing(): VNode {
  return (
    <Empty
      what="Try fewer or other words."
      how="The search knows forms of a word (theft finds thefts) but not other words for the same thing. A minute or action is found by its number."
    />
  )
}

function Pages({ words, kind, page, counts }: Results): VNode | null {
  const last = pagesFor(foundOf(counts, kind))
  if (last === 1) return null
  const at = (to: number): string => `${searchPath(words, kind)}&page=${to}`
  return (
    <nav class="pages" aria-label="Pages of matches">
      {page > 1 && (
        <a rel="prev" href={at(page - 1)}>
          Page {page - 1}
        </a>
      )}
      {page < last && (
        <a rel="next" href={at(page + 1)}>
          Page {page + 1} of {last}
        </a>
      )}
    </nav>
  )
}
