import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { say } from '../../../shared/text/say.ts'
import { chooseDataFolder } from '../choose-data-folder.ts'
import { systemClock } from '../system-clock.ts'
import { thisComputer } from '../this-computer.ts'
import type { Done, ExitCode } from './command.ts'
import { commands } from './commands/index.ts'
import { deskAccess } from './desk-access.ts'
import { helpOf, helpOfAll } from './help.ts'
import { parseCommand } from './parse-command.ts'
import { tellFailure } from './tell-failure.ts'

/** Where a command writes: JSON or a sheet to `out`, sentences to `err`. */
export type Writers = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/** Runs the command that the words ask for and gives its exit code; whatever goes wrong is a sentence on `err` and `{error}` on `out`. */
export async function runCommand(words: readonly string[], writers: Writers, signal: AbortSignal): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    // Asked for, help is the result; otherwise it tells what is missing.
    const tell = name === undefined ? writers.err : writers.out
    tell(helpOfAll(commands))
    return name === undefined ? 2 : 0
  }
  try {
    const done = await run(name, rest, writers, signal)
    writers.out('json' in done ? `${JSON.stringify(done.json, null, 2)}\n` : done.text)
    return done.exit
  } catch (error) {
    writers.out(`${JSON.stringify({ error: tellFailure(error, writers.err) }, null, 2)}\n`)
    return 2
  }
}

async function run(name: string, words: readonly string[], { err }: Writers, signal: AbortSignal): Promise<Done> {
  const command = commands.find((one) => one.name === name)
  if (command === undefined) throw new TanjakError('bad-input', { key: 'cli.unknown-command', values: { name, known: { list: commands.map((one) => one.name) } } })
  if (words.some((word) => word === '--help' || word === '-h')) return { exit: 0, text: helpOf(command) }
  const { flags, positionals } = parseCommand(command, words)
  const computer = thisComputer()
  return command.run({
    flags, positionals, signal, cwd: computer.cwd, env: computer.env, today: systemClock.today(),
    tell: (message) => err(`${say('id', message)}\n`),
    ...deskAccess(chooseDataFolder(flags.text('data'), computer), computer.env, signal),
  })
}
