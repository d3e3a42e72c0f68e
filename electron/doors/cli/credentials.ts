import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { Flags } from './command.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The account of the surroundings: TANJAK_USER, else `admin`. */
export function userName(env: Env): string {
  return env['TANJAK_USER'] || 'admin'
}

/** The password of the surroundings, TANJAK_PASSWORD. It is never a flag: flags can be read by every program of the computer. */
export function password(env: Env): string {
  const given = env['TANJAK_PASSWORD']
  if (given === undefined || given === '') throw new TanjakError('bad-input', { key: 'cli.no-password' })
  return given
}

/** A flag that a command cannot do without. */
export function needFlag(flags: Flags, name: string): string {
  const value = flags.text(name)
  if (value === undefined) throw new TanjakError('bad-input', { key: 'cli.missing-flag', values: { flag: `--${name}` } })
  return value
}
