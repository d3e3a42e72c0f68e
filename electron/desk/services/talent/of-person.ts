import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { TalentLevel } from '../../../../shared/contract/talent.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { disciplineScopeOf, inScope } from '../../row-scope.ts'
import { needReach } from './move.ts'
import { inBox, veiled } from './people.ts'

/** The boxes of one person through all mappings, that of the latest day first. Error: `not-found`. */
export async function boxesOfPerson(context: Context, { nip }: ParsedInputOf<'talent.of-person'>): Promise<OutputOf<'talent.of-person'>> {
  const person = await findPerson(context.db, nip)
  await needReach(context, person)
  const open = inScope(await disciplineScopeOf(context), person.unitId)
  const rows = await context.db.selectFrom('talent_map_person as mapped').innerJoin('talent_map', 'talent_map.id', 'mapped.map_id')
    .select(['mapped.map_id', 'talent_map.asked_on', 'mapped.level', 'mapped.box', 'mapped.kinerja', 'mapped.potensial', 'mapped.outcome', 'mapped.message', 'mapped.sealed'])
    .where('mapped.person_id', '=', person.id).orderBy('talent_map.asked_on', 'desc').orderBy('mapped.map_id', 'desc').execute()
  return {
    boxes: rows.map((row) => ({
      mapId: row.map_id, on: isoDate(row.asked_on), box: row.box, level: (row.level ?? 'unknown') as TalentLevel, message: inBox(row) ?? (open ? (JSON.parse(row.message) as Message) : veiled(row)),
    })),
  }
}
