import type { Breach, Guard } from './guard.ts'
import { lineAt } from './source.ts'
import type { Tree } from './tree.ts'

interface Trace {
  readonly pattern: RegExp
  readonly what: string
  readonly remedy: string
}

const traces: readonly Trace[] = [
  {
    pattern:
      /(?<![\w.:/~-])\/(?:home|Users)\/\w[\w.-]*|(?<![\w.:/~-])\/(?:root|work|tmp)(?=[/'"`\s)]|$)|\b[A-Z]:\\\\?\w+/gm,
    what: 'a path of one machine',
    remedy: 'Build it from the root of the house, os.tmpdir() or a setting'
  },
  {
    pattern: /"resolved": "https?:[^"]*/g,
    what: 'the address of a registry',
    remedy: '`npm install --package-lock-only --omit-lockfile-registry-resolved` leaves it out'
  },
  {
    pattern: /^(?:registry|https?-proxy|proxy|nodedir|cafile)\s*=.*$/gm,
    what: "one machine's npm setting",
    remedy: "Keep it in that machine's own .npmrc"
  },
  {
    pattern:
      /\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}(?::\d+|\/)|\/\/[\w.-]+\.(?:internal|local|corp|lan)\b/g,
    what: 'a host that only one network knows',
    remedy: 'Use localhost or example.org, or a setting'
  },
  {
    pattern:
      /\b[\w.+-]+@(?!example\.|[\w.-]+\.(?:example|test|invalid)\b|[\w.-]*(?:gov|police|parliament)\.uk)[a-z0-9-]+\.(?:com|org|net|uk|io|co\.uk)\b/gi,
    what: 'an e-mail address',
    remedy: 'Use one at example.org, or the published address of a public body'
  }
]

/** Nothing in the house knows the machine it was written on. */
export const machinePaths: Guard = {
  name: 'machine paths',
  things: 'files',
  minimum: 350,
  look: (tree) => {
    const files = tree.paths.filter((path) => !isBinary(path))
    return { looked: files.length, breaches: files.flatMap((file) => tracesIn(tree, file)) }
  }
}

const isBinary = (path: string): boolean =>
  /\.(png|jpe?g|ico|woff2?|pdf|docx|xlsx|zip|gz|parquet)$/.test(path)

const tracesIn = (tree: Tree, file: string): readonly Breach[] => {
  const text = tree.text(file)
  return traces.flatMap(({ pattern, what, remedy }) =>
    [...text.matchAll(pattern)].map((match) => ({
      file,
      line: lineAt(text, match.index),
      rule: `${what}: ${match[0]}`,
      remedy
    }))
  )
}
