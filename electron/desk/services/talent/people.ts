import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { TalentLevel, TalentPerson } from '../../../../shared/contract/talent.ts'
import type { Outcome } from '../../../../shared/legal/finding.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { inScope, type UnitScope } from '../../row-scope.ts'
import { sealedMessage } from '../assess/seal.ts'
import { chooseTalents, hiddenFrom, levelFirst, selectTalents, talentOrder, type TalentChoice } from './choice.ts'
import { chosenMap } from './map-view.ts'

/** What a list of people is narrowed to beside the filter. */
export type PeopleQuestion = Pick<ParsedInputOf<'talent.people'>, 'box' | 'open' | 'missing' | 'krs' | 'beforeId'>

/** One page of the people of a mapping (the latest unless named), the higher box first. Errors: `not-found` for an unknown mapping or unit. */
export async function listTalents(context: Context, { filter, offset, limit, ...question }: ParsedInputOf<'talent.people'>): Promise<OutputOf<'talent.people'>> {
  const map = await chosenMap(context, filter.mapId)
  if (map === null) return { total: 0, rows: [] }
  const choice = await chooseTalents(context, map, filter)
  return { total: await countTalents(context, choice, question), rows: await readTalents(context, choice, question, { offset, limit }) }
}

/** The chosen people, in one of the boxes or without one; beside each the row of the mapping compared with. */
export function selectPeople({ db }: Context, choice: TalentChoice, { box, open, missing, krs, beforeId }: PeopleQuestion) {
  const rows = selectTalents(db, choice)
    .leftJoin('talent_map_person as was', (join) => join.onRef('was.person_id', '=', 'mapped.person_id').on('was.map_id', '=', beforeId ?? -1))
  const grouped = krs ? rows.where('mapped.box', 'in', [...choice.krs]).where('person.employee_kind', '=', 'PNS') : rows
  const boxed = box.length === 0 ? grouped : grouped.where('mapped.box', 'in', box)
  const unplaced = open ? boxed.where('mapped.outcome', '=', 'cannot-tell') : boxed
  if (missing === null) return unplaced
  // Told of nobody whose punishment is what is missing, or the list would tell of it.
  return unplaced.where(sql<boolean>`exists (select 1 from json_each(mapped.missing) where value = ${missing})`)
    .where(sql<boolean>`not (${missing} = 'disiplin' and ${hiddenFrom(choice.open)})`)
}

/** How many people that leaves. */
export async function countTalents(context: Context, choice: TalentChoice, question: PeopleQuestion): Promise<number> {
  return (await selectPeople(context, choice, question).select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()).total
}

/** The people of one page as the caller may see them. */
export async function readTalents(
  context: Context, choice: TalentChoice, question: PeopleQuestion, page: { readonly offset: number; readonly limit: number },
): Promise<TalentPerson[]> {
  const rows = await selectPeople(context, choice, question).select(shownColumns).orderBy(question.krs ? levelFirst : talentOrder).limit(page.limit).offset(page.offset).execute()
  return rows.map((row) => personOf(row, choice.open))
}

/** What is read of a person of a mapping. */
export const shownColumns = [
  'person.nip', 'person.name', 'mapped.golongan', 'mapped.post_name as post', 'mapped.unit_id as unitId', 'mapped.unit_name as unit', 'mapped.level', 'mapped.box', 'mapped.kinerja',
  'mapped.potensial', 'mapped.y', 'mapped.x', 'mapped.nilai', 'mapped.place', 'mapped.outcome', 'mapped.message', 'mapped.sealed', 'was.box as before', 'person_current.unit_id as now',
] as const

type Row = {
  readonly nip: string; readonly name: string; readonly golongan: string | null; readonly post: string | null; readonly unitId: string | null; readonly unit: string | null
  readonly level: string | null; readonly box: number | null; readonly kinerja: string | null; readonly potensial: string | null; readonly y: string | null; readonly x: string | null
  readonly nilai: string | null; readonly place: number | null; readonly outcome: Outcome; readonly message: string; readonly sealed: 0 | 1; readonly before: number | null; readonly now: string | null
}

/** A person of a mapping as the caller may see them: without the right to read about discipline, no number and no sentence that it went into. */
export function personOf({ now, sealed, ...row }: Row, scope: UnitScope): TalentPerson {
  const open = inScope(scope, now)
  return {
    ...row, level: (row.level ?? 'unknown') as TalentLevel, x: open ? row.x : null, nilai: open ? row.nilai : null,
    message: open ? (JSON.parse(row.message) as Message) : veiled({ ...row, sealed }),
  }
}

/** What readers without the right to read about discipline are told of somebody's box: where they stand, never by which sum. */
export function veiled(row: Pick<Row, 'box' | 'kinerja' | 'potensial' | 'outcome' | 'message' | 'sealed'>): Message {
  const { outcome, message, sealed } = row
  const boxed = inBox(row)
  if (boxed !== null) return boxed
  return sealed === 1 ? sealedMessage(outcome) : (JSON.parse(message) as Message)
}

/** Where somebody stands in one short sentence; null without a box. */
export function inBox({ box, kinerja, potensial }: Pick<Row, 'box' | 'kinerja' | 'potensial'>): Message | null {
  return box === null ? null : { key: 'kotak.in-box', values: { box, kinerja: bandText(kinerja), potensial: bandText(potensial) } }
}

const bandText = (band: string | null) => ({ text: `talent.band.${band ?? ''}` as MessageKey })
