import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { say } from '../../../shared/text/say.ts'
import type { VaultOptions } from '../../desk/vault/vault.ts'
import { chooseDataFolder, type Surroundings } from '../choose-data-folder.ts'
import { systemClock } from '../system-clock.ts'
import type { Done, ExitCode } from './command.ts'
import { commands } from './commands/index.ts'
import { deskAccess } from './desk-access.ts'
import { helpOf, helpOfAll } from './help.ts'
import { parseCommand } from './parse-command.ts'
import { tellFailure } from './tell-failure.ts'
import { tellProgress } from './tell-progress.ts'

/** What a command runs in: results go to `out`, sentences to `err`; the signal is aborted on Ctrl+C. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether `err` is a screen, on which a line can be written over. */
  readonly onScreen: boolean
  readonly signal: AbortSignal
  readonly computer: Surroundings
  /** Cheaper key derivation, for tests. */
  readonly vaultOptions?: VaultOptions
}

/** Runs the command that the words ask for and gives its exit code; whatever goes wrong is a sentence on `err` and `{error}` on `out`. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    // Asked for, help is the result; otherwise it tells what is missing.
    const tell = name === undefined ? terminal.err : terminal.out
    tell(helpOfAll(commands))
    return name === undefined ? 2 : 0
  }
  try {
    const done = await run(name, rest, terminal)
    terminal.out('json' in done ? `${JSON.stringify(done.json, null, 2)}\n` : done.text)
    return done.exit
  } catch (error) {
    terminal.out(`${JSON.stringify({ error: tellFailure(error, terminal.err) }, null, 2)}\n`)
    return 2
  }
}

async function run(name: string, words: readonly string[], { err, onScreen, signal, computer, vaultOptions = {} }: Terminal): Promise<Done> {
  const command = commands.find((one) => one.name === name)
  if (command === undefined) throw new TanjakError('bad-input', { key: 'cli.unknown-command', values: { name, known: { list: commands.map((one) => one.name) } } })
  if (words.some((word) => word === '--help' || word === '-h')) return { exit: 0, text: helpOf(command) }
  const { flags, positionals } = parseCommand(command, words)
  const tellEvent = tellProgress(err, onScreen)
  return command.run({
    flags, positionals, signal, cwd: computer.cwd, env: computer.env, today: systemClock.today(),
    tellEvent,
    tell: (message) => err(`${say('id', message)}\n`),
    ...deskAccess({ dataFolder: chooseDataFolder(flags.text('data'), computer), env: computer.env, signal, vaultOptions, tellEvent }),
  })
}
