import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { AskDesk, Command, CommandContext, Flags } from '../command.ts'
import { onDate } from '../dates.ts'
import { needFlag } from '../credentials.ts'
import { getFile } from '../get-file.ts'
import { wholeNumber } from '../numbers.ts'
import { sayMessages } from '../say-messages.ts'
import { writeOut } from '../write-out.ts'

const PAGE_ROWS = 500

/** `replay`: what another profile would do to the facts of a merit run or of a day; everyone who changes, as JSON or as a sheet. */
export const replay: Command = {
  name: 'replay',
  usage: 'replay --after REF [--before REF] --run ID|--on DATE [--out FILE.json|.csv|.xlsx] --data DIR',
  about: 'cli.replay.about',
  options: {
    data: { type: 'string' }, before: { type: 'string' }, after: { type: 'string' }, run: { type: 'string' }, on: { type: 'string' }, out: { type: 'string' },
  },
  positionals: { min: 0, max: 0 },
  async run(context) {
    const out = context.flags.text('out')
    const format = out?.endsWith('.xlsx') ? 'xlsx' : out?.endsWith('.csv') ? 'csv' : 'json'
    const input = { after: needFlag(context.flags, 'after'), before: context.flags.text('before') ?? 'active', facts: factsOf(context) }
    return context.withDesk(async (ask) => {
      const view = await ask('replay.run', input)
      if (out === undefined) return { exit: 0, json: sayMessages(await whole(ask, view)) }
      const bytes = format === 'json' ? Buffer.from(`${JSON.stringify(sayMessages(await whole(ask, view)), null, 2)}\n`) : await sheet(ask, view, format)
      return { exit: 0, json: sayMessages({ ...view, out: await writeOut(context.cwd, out, bytes) }) }
    })
  },
}

function factsOf(context: Pick<CommandContext, 'flags' | 'today'>) {
  const { flags }: { flags: Flags } = context
  const runId = wholeNumber(flags, 'run')
  if ((runId === undefined) === (flags.text('on') === undefined)) throw new TanjakError('bad-input', { key: 'cli.replay.needs-facts' })
  return runId === undefined ? { on: onDate(context) } : { runId }
}

async function whole(ask: AskDesk, view: OutputOf<'replay.run'>) {
  const filter = { replayId: view.replayId }
  const rows: OutputOf<'replay.rows'>['rows'] = []
  for (let total = 1; rows.length < total;) {
    const page = await ask('replay.rows', { filter, offset: rows.length, limit: PAGE_ROWS })
    total = page.rows.length === 0 ? 0 : page.total
    rows.push(...page.rows)
  }
  return { ...view, units: (await ask('replay.units', { replayId: view.replayId })).rows, rows }
}

async function sheet(ask: AskDesk, { replayId }: OutputOf<'replay.run'>, format: 'csv' | 'xlsx'): Promise<Buffer> {
  return getFile(ask, (await ask('replay.export', { filter: { replayId }, format })).fileId)
}
