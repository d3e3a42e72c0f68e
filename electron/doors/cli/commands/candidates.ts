import type { InputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { AskDesk, Command, CommandContext, Done, Flags } from '../command.ts'
import { oneOf } from '../choice.ts'
import { getFile } from '../get-file.ts'
import { wholeNumber } from '../numbers.ts'
import { sayMessages } from '../say-messages.ts'
import { writeOut } from '../write-out.ts'

type Filter = InputOf<'candidates.list'>['filter']

const PAGE_ROWS = 500

/** `candidates`: who is flagged for a reward or a promotion, as JSON or as a sheet. */
export const candidates: Command = {
  name: 'candidates',
  usage: 'candidates --kind reward|promotion [--rule ID] [--unit ID] [--run ID] --format json|csv|xlsx [--out FILE] --data DIR',
  about: 'cli.candidates.about',
  options: {
    data: { type: 'string' }, kind: { type: 'string' }, rule: { type: 'string' }, unit: { type: 'string' }, run: { type: 'string' },
    format: { type: 'string', default: 'json' }, out: { type: 'string' },
  },
  positionals: { min: 0, max: 0 },
  async run(context) {
    const filter = filterOf(context.flags)
    const format = oneOf(context.flags.text('format'), '--format', ['json', 'csv', 'xlsx'])
    const out = context.flags.text('out')
    if (format === 'xlsx' && out === undefined) throw new TanjakError('bad-input', { key: 'cli.candidates.needs-out' })
    if (format !== 'json') return sheet(context, filter, format, out)
    const list = sayMessages(await context.withDesk((ask) => wholeList(ask, filter)))
    if (out === undefined) return { exit: 0, json: list }
    return { exit: 0, json: { out: await writeOut(context.cwd, out, Buffer.from(`${JSON.stringify(list, null, 2)}\n`)) } }
  },
}

function filterOf(flags: Flags): Filter {
  return {
    kind: oneOf(flags.text('kind'), '--kind', ['reward', 'promotion']),
    runId: wholeNumber(flags, 'run') ?? null,
    rule: flags.text('rule') ?? null,
    unitId: flags.text('unit') ?? null,
  }
}

async function wholeList(ask: AskDesk, filter: Filter) {
  const first = await ask('candidates.list', { filter, limit: PAGE_ROWS })
  const rows = [...first.rows]
  while (rows.length < first.total) {
    const more = await ask('candidates.list', { filter, offset: rows.length, limit: PAGE_ROWS })
    if (more.rows.length === 0) break
    rows.push(...more.rows)
  }
  return { run: first.run, total: first.total, perRule: first.perRule, rows }
}

async function sheet({ withDesk, cwd }: CommandContext, filter: Filter, format: 'csv' | 'xlsx', out: string | undefined): Promise<Done> {
  const bytes = await withDesk(async (ask) => getFile(ask, (await ask('candidates.export', { filter, format })).fileId))
  if (out === undefined) return { exit: 0, text: bytes.toString('utf8') }
  return { exit: 0, json: { out: await writeOut(cwd, out, bytes), size: bytes.length } }
}
