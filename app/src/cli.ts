import { runCheck } from './commands/check.ts'
import { runMigrate } from './commands/migrate.ts'

const help = `scrutable: hold policing to account with figures that add up

  scrutable check [--format text|json|sarif|html] [--watch] FILE…
      Works out again every figure in the files that can be worked out. "-" reads standard input.
      Ends with 0 where nothing fails, 1 where something fails, 2 where a file could not be read.
      --watch checks each file again as it changes. --word-copy OUT.docx writes a copy of a Word document with a
      comment at each figure that fails.
      A finding is answered in .scrutable.yaml beside the file: docs/reference/answers.md.

  scrutable migrate
      Brings the database to the newest shape, as starting the site does.

  npm start serves the site. Settings are environment variables: docs/reference/settings.md.
`

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: runCheck,
  migrate: runMigrate,
  help: async () => {
    process.stdout.write(help)
    return 0
  }
}

const [name = 'help', ...args] = process.argv.slice(2)
const wanted = name.replace(/^--help$|^-h$/, 'help')
const command = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined
// Whoever reads our output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
if (command) {
  process.exitCode = await command(args)
} else {
  process.stderr.write(`scrutable: there is no command "${name}"\n\n${help}`)
  process.exitCode = 2
}
