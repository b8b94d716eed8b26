import { expect, it } from 'vitest'
import { readSettings } from './settings.ts'

it('needs nothing to be set, and takes a variable set to nothing as not set', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', log: 'info', proxies: ['loopback'] })
  expect(settings.database.kind).toBe('embedded')
  const nothing = {
    PORT: '',
    HOST: '',
    DATABASE_URL: '',
    SCRUTABLE_DATA: '',
    SCRUTABLE_FACTS: '',
    SCRUTABLE_PROXY: ''
  }
  expect(readSettings(nothing)).toEqual(settings)
})

it('takes PostgreSQL where an address is given', () => {
  const url = 'postgresql://panel@db/record'
  expect(readSettings({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url })
})

it('takes the proxies as addresses and networks', () => {
  expect(readSettings({ SCRUTABLE_PROXY: '192.0.2.0/24, ::1' }).proxies).toEqual(['192.0.2.0/24', '::1'])
})

it.each([
  [{ PORT: 'abc' }, 'PORT is not a number'],
  [{ PORT: '70000' }, 'PORT is more than 65535'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with postgres://'],
  [{ SCRUTABLE_PROXY: 'my-proxy' }, 'SCRUTABLE_PROXY must be addresses'],
  [{ SCRUTABLE_LOG: 'loud' }, 'SCRUTABLE_LOG ']
])('refuses %j, naming the variable and what is wrong', (variables, words) => {
  expect(() => readSettings(variables)).toThrow(words)
})
