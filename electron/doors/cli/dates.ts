import { isIsoDate, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { CommandContext } from './command.ts'

/** The date of `--on`, today when it was not given; refused with a sentence when there is no such day. */
export function onDate({ flags, today }: Pick<CommandContext, 'flags' | 'today'>): IsoDate {
  const text = flags.text('on') ?? today
  if (!isIsoDate(text)) throw new TanjakError('bad-input', { key: 'cli.not-a-date', values: { what: '--on', text } })
  return text
}
