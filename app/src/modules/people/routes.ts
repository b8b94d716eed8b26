import { z } from 'zod'
import { type Answer, refuse, showJson, showPage } from '../../platform/answer.ts'
import { read, type Route } from '../../platform/route.ts'
import { slot } from '../../platform/slots.ts'
import type { Visit } from '../../platform/visit.ts'
import { personJson } from './api.ts'
import { peoplePage, personPage } from './pages.tsx'
import { peoplePath, personPath } from './paths.ts'
import type { Person } from './rules.ts'
import { readOffices, readPeople, readPerson } from './store.ts'

/** What later modules have to say of a person: their attendance, what they declared. */
export const personRecord = slot<Person>('person: record')

const params = z.object({ slug: z.string() })
type OfPerson = Visit<z.infer<typeof params>>

const showPeople = async ({ db, site, today }: Visit): Promise<Answer> =>
  showPage(
    peoplePage({ panel: site.name, people: await readPeople(db), offices: await readOffices(db), today })
  )

const showPerson = async (visit: OfPerson): Promise<Answer> => {
  const person = await readPerson(visit.db, visit.params.slug)
  if (!person) return unnamed
  return showPage(personPage({ person, record: await visit.fill(personRecord, person) }))
}

const unnamed = refuse(
  'not_found',
  'The record names nobody by that address.',
  'Choose a name from the list of people.'
)

const givePeople = async ({ db }: Visit): Promise<Answer> =>
  showJson({ people: (await readPeople(db)).map(personJson) })

const givePerson = async ({ db, params: { slug } }: OfPerson): Promise<Answer> => {
  const person = await readPerson(db, slug)
  return person ? showJson(personJson(person)) : unnamed
}

export const routes: readonly Route[] = [
  read({ name: 'people', path: peoplePath(), answer: showPeople }),
  read({ name: 'people as data', path: `${peoplePath()}.json`, answer: givePeople }),
  read({ name: 'person', path: personPath(':slug'), params, answer: showPerson }),
  read({ name: 'person as data', path: `${personPath(':slug')}.json`, params, answer: givePerson })
]
