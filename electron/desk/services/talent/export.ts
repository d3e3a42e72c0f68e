import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { TalentMap, TalentPerson } from '../../../../shared/contract/talent.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { exact, roundHalfUp } from '../../../../shared/numbers/exact.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import { headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { chooseTalents, type TalentChoice } from './choice.ts'
import { chosenMap } from './map-view.ts'
import { countTalents, readTalents, type PeopleQuestion } from './people.ts'

const ROWS_AT_ONCE = 1000

const COLUMNS: readonly SheetColumn<TalentPerson>[] = [
  { title: 'export.nip', width: 22, cell: (row) => row.nip },
  { title: 'export.name', width: 34, cell: (row) => row.name },
  { title: 'export.golongan', width: 10, cell: (row) => row.golongan },
  { title: 'export.post', width: 40, cell: (row) => row.post },
  { title: 'export.unit', width: 44, cell: (row) => row.unit },
  { title: 'kotak.column.level', width: 16, cell: ({ level }) => sayText('id', `kotak.level.${level}`) },
  { title: 'kotak.column.box', width: 8, type: 'number', cell: (row) => row.box },
  { title: 'kotak.column.kinerja', width: 20, cell: ({ kinerja }) => bandText(kinerja) },
  { title: 'kotak.column.potensial', width: 14, cell: ({ potensial }) => bandText(potensial) },
  { title: 'kotak.column.y', width: 12, cell: (row) => rounded(row.y) },
  { title: 'kotak.column.x', width: 12, cell: (row) => rounded(row.x) },
  { title: 'kotak.column.nilai', width: 12, cell: (row) => rounded(row.nilai) },
  { title: 'kotak.column.place', width: 8, type: 'number', cell: (row) => row.place },
  { title: 'export.outcome', width: 20, cell: ({ outcome }) => sayText('id', `assess.outcome.${outcome}`) },
  { title: 'export.why', width: 80, cell: ({ message }) => say('id', message) },
]

/** Writes exactly the people that a filter leaves, below a block that says which mapping it is. Errors: `refused` without a mapping, `not-found`. */
export async function exportTalents(context: Context, { filter, format, ...narrowed }: ParsedInputOf<'talent.export'>): Promise<OutputOf<'talent.export'>> {
  const map = await chosenMap(context, filter.mapId)
  if (map === null) throw new TanjakError('refused', { key: 'kotak.no-map-yet' })
  const choice = await chooseTalents(context, map, filter)
  const question: PeopleQuestion = { ...narrowed, beforeId: null }
  const total = await countTalents(context, choice, question)
  return writeSheet(context, say('id', { key: 'kotak.export-file', values: { on: map.on } }), format, {
    name: sayText('id', 'kotak.export-sheet'), preface: await headerBlock(context, map, total), columns: headings(COLUMNS), rows: allRows(context, choice, question, total),
  })
}

async function headerBlock({ db }: Context, map: TalentMap, total: number): Promise<OutCell[][]> {
  const { office } = await readSettings(db)
  return [
    [office],
    [sayText('id', 'kotak.export-title')],
    [sayText('id', 'export.asked-on'), { date: map.on }],
    [sayText('id', 'export.ran-at'), map.madeAt],
    [sayText('id', 'export.rule-set'), map.ruleSet],
    [sayText('id', 'kotak.export-profile'), map.profileName ?? sayText('id', 'profile.law')],
    [sayText('id', 'export.rows'), total],
    [],
  ]
}

async function* allRows(context: Context, choice: TalentChoice, question: PeopleQuestion, total: number) {
  for (let offset = 0; offset < total; offset += ROWS_AT_ONCE) {
    context.signal.throwIfAborted()
    context.progress(offset, total, { key: 'export.progress' })
    for (const row of await readTalents(context, choice, question, { offset, limit: ROWS_AT_ONCE })) yield COLUMNS.map((column) => column.cell(row))
  }
}

const bandText = (band: string | null): string | null => (band === null ? null : sayText('id', `talent.band.${band}` as MessageKey))

/** As nilai talenta is written, with two decimals. */
const rounded = (score: string | null): string | null => (score === null ? null : say('id', { key: 'kotak.score', values: { score: { number: roundHalfUp(exact(score), 2), decimals: 2 } } }))
