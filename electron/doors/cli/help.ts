import { sayText } from '../../../shared/text/say.ts'
import type { Command } from './command.ts'

const PROGRAM = 'npm run -s tanjak --'

/** The page that `--help` prints: every command with what it does. */
export function helpOfAll(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${command.usage}\n      ${sayText('id', command.about)}`)
  return [sayText('id', 'cli.help.title'), '', ...lines, '', sayText('id', 'cli.help.surroundings'), sayText('id', 'cli.help.exit'), ''].join('\n')
}

/** The page that `--help` prints after a command. */
export function helpOf(command: Command): string {
  return [
    `${PROGRAM} ${command.usage}`, '', sayText('id', command.about), '', sayText('id', 'cli.help.surroundings'), sayText('id', 'cli.help.exit'), '',
  ].join('\n')
}
