import type { BehindTheDesk } from './behind-the-desk.ts'
import { UNITS } from './appraisal-office.ts'

const GIVEN = ['Adi', 'Bunga', 'Cahya', 'Dian', 'Eka', 'Fajar', 'Galih', 'Hesti', 'Intan', 'Jaya', 'Kartika', 'Laras', 'Mega', 'Nanda', 'Okta', 'Putri', 'Raka', 'Sinta', 'Tirta', 'Wulan']
const FAMILY = ['Pranata', 'Wijayanti', 'Kusumawardhani', 'Hutabarat', 'Simanjuntak', 'Nasution', 'Maharani', 'Suryadi', 'Permana', 'Lestaluhu']

/** Puts more invented people under the evaluator of Bidang A (rater 3, confirmed by rater 2), as many as asked for; they come after the others. */
export function layCrowd(store: BehindTheDesk, people: number): void {
  store.exec(Array.from({ length: people }, (_, at) => {
    const nip = `1991${String((at % 12) + 1).padStart(2, '0')}152015${String((at % 12) + 1).padStart(2, '0')}1${String(at).padStart(3, '0')}`
    const name = `${GIVEN[at % GIVEN.length]} ${FAMILY[Math.floor(at / GIVEN.length) % FAMILY.length]} ${at + 1}`
    return `
      insert into person (id, nip, employee_kind, name, state) values (${1000 + at}, '${nip}', 'PNS', '${name}', 'active');
      insert into assignment (id, person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, ends, evaluator_id, superior_id, source, changed_at)
      values (${1000 + at}, ${1000 + at}, 'Analis Layanan', '${UNITS.bidangA}', 'Bidang Layanan Terpadu', 0, 0, '2026-01-01', null, 3, 2, 'hand', '2026-07-01T01:00:00.000Z');`
  }).join('\n'))
}

/** Opens the twelve months of 2026 beside what is open, so that with the year there are 13 periods and the quarter. */
export function openMonths(store: BehindTheDesk): void {
  store.exec(Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, '0')
    const last = new Date(Date.UTC(2026, at + 1, 0)).getUTCDate()
    return `insert into appraisal_period (id, kind, starts, ends, opens_on, deadline, state, created_at)
      values (${10 + at}, 'month', '2026-${month}-01', '2026-${month}-${last}', '2026-01-02', '2027-01-05', 'open', '2026-07-01T01:00:00.000Z');`
  }).join('\n'))
}
