import { sql, type Kysely } from 'kysely'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { foldText } from '../../db/repositories/fold.ts'
import type { Database } from '../../db/tables/database.ts'

/** Somebody in service with the definitive post that the records give on a day. */
export type Holder = Awaited<ReturnType<typeof readHolders>>[number]

/**
 * Everyone in service with the definitive post held on a day, in the order of NIP: of several records that hold on it, the one that began
 * last. The unit is that of the record, else where the person stands.
 */
export async function readHolders(db: Kysely<Database>, on: IsoDate) {
  const { rows } = await sql<HolderRow>`
    select p.id as personId, p.nip, p.name, p.employee_kind as employeeKind, p.state, p.left_on as leftOn, p.birth_date as birthDate, p.cpns_date as cpnsDate, p.pns_date as pnsDate,
      c.golongan, c.unit_name as unitName, coalesce(r.unit_id, c.unit_id) as unitId, r.name as post, r.post_kind, r.post_kind_word, r.eselon, r.jenjang, r.tmt as since, r.until
    from post_record r join person p on p.id = r.person_id left join person_current c on c.person_id = p.id
    where r.assignment = 'definitif' and r.tmt <= ${on} and (r.until is null or r.until >= ${on}) and p.joined_to is null
      and (p.left_on > ${on} or (p.left_on is null and p.state = 'active'))
    order by p.nip, r.tmt, r.id`.execute(db)
  const last = new Map(rows.map((row) => [row.personId, row]))
  const key = foldOnce()
  return [...last.values()].map((row) => ({
    ...row, leftOn: dateOr(row.leftOn), since: isoDate(row.since), until: dateOr(row.until), nameKey: key(row.post),
  }))
}

type HolderRow = {
  personId: number; nip: string; name: string; employeeKind: 'PNS' | 'PPPK' | 'PPPK_PW'; state: 'active' | 'left'; leftOn: string | null; birthDate: string | null; cpnsDate: string | null; pnsDate: string | null
  golongan: string | null; unitName: string | null; unitId: string | null; post: string; post_kind: string | null; post_kind_word: string | null; eselon: string | null; jenjang: string | null; since: string; until: string | null
}

const dateOr = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text))

/** Folds each name once: thousands of records share a few hundred names. */
export function foldOnce(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const folded = foldText(name)
    known.set(name, folded)
    return folded
  }
}
