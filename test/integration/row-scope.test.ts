import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { contract, type InputOf, type ProcedureName } from '../../shared/contract/contract.ts'
import type { UnitNode } from '../../shared/contract/units.ts'
import { appraisalProcedures } from '../support/appraisal-procedures.ts'
import { behindTheDesk } from '../support/behind-the-desk.ts'
import { hereReader } from '../support/files/here-reader.ts'
import { selectionProcedures } from '../support/selection-procedures.ts'
import { expectRefusal } from '../support/refusal.ts'
import { ADMIN, tempOffice, type TempDesk, type Visitor } from '../support/temp-desk.ts'

const reason = 'menurut surat keputusan'
const PASSWORD = 'daun kelapa gading'
const ON = isoDate('2026-11-01')
// Written into every punishment of the office: words and days that stand nowhere else.
const SECRETS = ['HUKUMAN-BUKTI', 'ALASAN-BUKTI', 'ATURAN-BUKTI', '2025-03-17', '2026-03-16', '17 Maret 2025', '16 Maret 2026', '17 March 2025', '16 March 2026']
const PUNISH = `
  insert into discipline_record (id, person_id, level, started) select 100000 + id, id, 'sedang', '2025-03-17' from person where id % 3 = 0;
  update discipline_record set punishment = 'HUKUMAN-BUKTI', reason = 'ALASAN-BUKTI', regulation = 'ATURAN-BUKTI', started = '2025-03-17', finished = '2026-03-16'
  where id in (select max(id) from discipline_record group by person_id);
  delete from discipline_record where reason is not 'ALASAN-BUKTI'`

type Office = TempDesk & { readonly admin: Visitor; readonly people: readonly Person[]; readonly units: readonly UnitNode[] }
type Person = { readonly nip: string; readonly name: string; readonly unitId: string | null; readonly unit: string | null; readonly post: string | null; readonly state: string }

/** A sample office whose every third employee was punished, judged twice so that there are changes to look at. */
async function office(): Promise<Office> {
  const desk = await tempOffice(hereReader)
  const { admin } = desk
  await admin.ask('sample.load', { people: 90, units: 16, years: 2, seed: 7 })
  await admin.ask('assess.run', { on: isoDate('2024-06-01') })
  const complete = { disciplineCompleteThrough: ON, leaveCompleteThrough: ON, awardCompleteThrough: ON }
  await admin.ask('settings.change', { change: complete, reason })
  ;(await behindTheDesk(desk.folder, ADMIN)).exec(PUNISH)
  await admin.ask('assess.run', { on: ON })
  const { rows } = await admin.ask('person.list', { filter: { state: ['active', 'left'] }, limit: 500 })
  return { ...desk, people: rows, units: (await admin.ask('unit.tree', {})).units }
}

function below(units: readonly UnitNode[], id: string): Set<string> {
  const found = new Set([id])
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const unit of units) if (unit.parentId !== null && found.has(unit.parentId)) found.add(unit.id)
  }
  return found
}

type Limited = Visitor & { readonly mine: ReadonlySet<string> }

/** Signs in somebody whose role reaches one unit, with the numbers of those whom they may see. */
async function limitedTo(desk: Office, role: 'penilai' | 'pimpinan', unitId: string): Promise<Limited> {
  const units = below(desk.units, unitId)
  const inside = desk.people.filter((person) => units.has(person.unitId ?? ''))
  const chief = inside.find(({ state }) => state === 'active')
  const mine = new Set(role === 'pimpinan' ? inside.map(({ nip }) => nip) : await assign(desk, { unitId, chief, inside, outside: desk.people.filter((person) => !inside.includes(person)) }))
  const userName = `${role}-${unitId.toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 20)}`
  const { oneTimePassword } = await desk.admin.ask('account.add', { userName, displayName: 'Akun Uji', nip: role === 'penilai' ? chief?.nip ?? null : null, roles: [{ role, unitId }] })
  const limited = desk.visitor()
  await limited.ask('session.sign-in', { userName, password: oneTimePassword })
  await limited.ask('session.change-password', { current: oneTimePassword, next: PASSWORD })
  return { ...limited, mine }
}

type Assigned = { readonly unitId: string; readonly chief: Person | undefined; readonly inside: readonly Person[]; readonly outside: readonly Person[] }

/**
 * Assigns a third of the unit to its chief as evaluator and a third as atasan, with somebody who has meanwhile moved elsewhere; what ended,
 * what belongs to another unit and the chief's own SKP give no sight of anybody. Gives the numbers of those who are to be seen.
 */
async function assign({ folder, units }: Office, { unitId, chief, inside, outside }: Assigned): Promise<string[]> {
  if (!chief || !outside[0] || !outside[1] || !outside[2]) throw new Error('The office of the test is too small')
  const others = inside.filter((person) => person !== chief)
  const [rated, confirmed] = [[...others.filter((_one, at) => at % 3 === 0), outside[0]], others.filter((_one, at) => at % 3 === 1)]
  const elsewhere = units.find(({ id }) => !below(units, unitId).has(id))?.id ?? ''
  const span = (nip: string, columns: string, [unit, starts, ends]: readonly [string, string, string] = [unitId, '2026-01-01', 'null']) => `
    insert into assignment (person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, ends, ${columns}, source, changed_at)
    select person.id, 'Jabatan', '${unit}', 'Unit', 0, 0, '${starts}', ${ends}, rater.id, 'hand', '2026-01-01' from person, rater
    where person.nip = '${nip}' and rater.person_id = (select id from person where nip = '${chief.nip}');`
  ;(await behindTheDesk(folder, ADMIN)).exec([
    `insert into rater (person_id) select id from person where nip = '${chief.nip}' and id not in (select person_id from rater where person_id is not null);`,
    ...rated.map(({ nip }) => span(nip, 'evaluator_id')), ...confirmed.map(({ nip }) => span(nip, 'superior_id')),
    span(chief.nip, 'superior_id'), span(outside[1].nip, 'evaluator_id', [unitId, '2020-01-01', "'2020-12-31'"]), span(outside[2].nip, 'evaluator_id', [elsewhere, '2026-01-01', 'null']),
  ].join('\n'))
  return [...rated, ...confirmed].map(({ nip }) => nip)
}

/** Everything that a query answers, sheets unpacked, as one text; who evaluated an employee is part of the employee's own record. */
async function told(visitor: Visitor, name: ProcedureName, input: unknown): Promise<string> {
  const answer = await visitor.visit.call(name, input, new AbortController().signal)
  if (!answer.ok) {
    expect(['not-found', 'refused'], `${name} ${JSON.stringify(answer.error)}`).toContain(answer.error.code)
    return ''
  }
  const text = JSON.stringify(answer.output, (key, value: unknown) => (key === 'evaluator' ? undefined : value))
  return name.endsWith('.export') ? text + await sheetText(visitor, answer.output as { fileId: string }) : text
}

async function sheetText(visitor: Visitor, { fileId }: { readonly fileId: string }): Promise<string> {
  const pieces: Buffer[] = []
  for (let offset: number | null = 0; offset !== null;) {
    const piece: { data: string; next: number | null } = await visitor.ask('file.get', { fileId, offset })
    pieces.push(Buffer.from(piece.data, 'base64'))
    offset = piece.next
  }
  const bytes = Buffer.concat(pieces)
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8')
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('\n')
}

/** Every question that could bring somebody to light, by procedure: each list in every form, each person and unit of the office by name. */
function questions({ people, units }: Office): Partial<{ [P in ProcedureName]: readonly InputOf<P>[] }> {
  const everyone = { state: ['active', 'left'] as ('active' | 'left')[] }
  const outcome: ('met' | 'not-met' | 'cannot-tell' | 'not-applicable')[] = ['met', 'not-met', 'cannot-tell', 'not-applicable']
  const some = people.filter((_person, index) => index % 9 === 0)
  const columns = ['name', 'nip', 'employeeKind', 'golongan', 'post', 'postKind', 'unit', 'education', 'predikat', 'state']
  const kinds = ['reward', 'promotion'] as const
  return {
    'person.list': [{ filter: everyone, limit: 500 }, ...some.map(({ nip, unitId }) => ({ filter: { ...everyone, search: nip, unitId } })), ...some.map(({ name }) => ({ filter: { search: name } }))],
    'person.facets': [{ filter: everyone }, ...units.map(({ id }) => ({ filter: { unitId: id } }))],
    'person.export': (['xlsx', 'csv'] as const).map((format) => ({ filter: everyone, columns, format })),
    'person.get': people.map(({ nip }) => ({ nip })),
    'explain.person': people.map(({ nip }) => ({ nip })),
    'search.anything': [...new Set(some.flatMap(({ nip, name, unit, post }) => [nip, nip.slice(0, 8), name.split(' ')[0] ?? '', unit ?? '', post ?? '']))].filter(Boolean).map((text) => ({ text })),
    'unit.tree': [{}, { on: ON }],
    'unit.get': units.map(({ id }) => ({ id })),
    'unit.distribution': units.flatMap(({ id }) => [{ id }, { id, below: false }]),
    'assess.runs': [{}],
    'assess.changes': [{ limit: 500 }],
    'candidates.list': kinds.flatMap((kind) => [{ filter: { kind, outcome }, limit: 500 }, ...some.map(({ nip, unitId }) => ({ filter: { kind, outcome, search: nip, unitId } }))]),
    'candidates.export': kinds.flatMap((kind) => (['xlsx', 'csv'] as const).map((format) => ({ filter: { kind, outcome }, format }))),
    'profile.list': [{}],
    'profile.read': [{ id: 'law' }, { id: 'active' }, { id: 'shipped:dpd-ri' }],
    'home.overview': [{}],
    'settings.read': [{}],
  }
}

// These need no account or hand out a file by an unguessable id; what they say is about no one.
// Those of the evaluator's desk, of posts, selection, talent and rewards are asked over an office that has them, in row-reach.test.ts.
const ASKED_ELSEWHERE = Object.keys({ ...appraisalProcedures, ...selectionProcedures })
const ABOUT_NO_ONE = ['desk.status', 'session.me', 'rule.list', 'rule.describe', 'rule.ask', 'work.cancel', 'file.get']

// What concerns the whole office, such as a replay, is refused to whoever is limited to a unit; the role matrix holds that.
function queriesOpenTo(role: 'penilai' | 'pimpinan'): string[] {
  return Object.entries(contract).filter(([name, { kind, access, wholeOffice }]) => kind === 'query' && !wholeOffice && !ABOUT_NO_ONE.includes(name) && !ASKED_ELSEWHERE.includes(name) && access !== 'anyone' && (access === 'signed-in' || access.some((one) => one === role))).map(([name]) => name)
}

test('a Pimpinan of a unit learns of nobody outside it, a Penilai of nobody but the assigned, and neither of any punishment, through any query or sheet', async () => {
  const desk = await office()
  const asked = questions(desk)
  const heads = desk.units.filter(({ peopleBelow }) => peopleBelow > 3 && peopleBelow < 45)
  const scopes = [heads[0], heads.at(-1)].flatMap((unit) => unit ?? [])
  expect(scopes).toHaveLength(2)
  for (const { id } of scopes) {
    const reached = below(desk.units, id)
    for (const role of ['pimpinan', 'penilai'] as const) {
      const limited = await limitedTo(desk, role, id)
      const [seen, unseen] = [desk.people.filter(({ nip }) => limited.mine.has(nip)), desk.people.filter(({ nip }) => !limited.mine.has(nip))]
      const namesSeen = new Set(seen.map(({ name }) => name))
      const strangers = unseen.flatMap(({ nip, name }) => (namesSeen.has(name) ? [nip] : [nip, name]))
      expect([seen.length > 2, unseen.length > 40]).toEqual([true, true])
      const open = queriesOpenTo(role)
      expect(Object.keys(asked).filter((name) => open.includes(name)).toSorted()).toEqual(open.toSorted())
      const found: string[] = []
      let all = ''
      for (const name of open as ProcedureName[]) {
        for (const input of asked[name] ?? []) {
          const text = await told(limited, name, input)
          found.push(...[...strangers, ...SECRETS].filter((word) => text.includes(word)).map((word) => `${name} ${JSON.stringify(input)} tells ${word}`))
          all += text
        }
      }
      expect(found).toEqual([])
      expect(seen.filter(({ nip }) => !all.includes(nip))).toEqual([])
      expect((await limited.ask('unit.tree', {})).units.map((unit) => unit.id).toSorted()).toEqual([...reached].toSorted())
      for (const unit of desk.units.filter((one) => !reached.has(one.id))) {
        await expectRefusal(limited.ask('unit.get', { id: unit.id }), 'not-found', 'units.not-found')
        await expectRefusal(limited.ask('unit.distribution', { id: unit.id }), 'not-found', 'units.not-found')
      }
      expect((await limited.ask('home.overview', {})).people).toBe((await limited.ask('person.list', { filter: {} })).total)
    }
  }
})

test('an Admin and an Auditor of the whole office do read the punishments: what the others are kept from is there', async () => {
  const desk = await office()
  const texts = await Promise.all(desk.people.map(({ nip }) => told(desk.admin, 'person.get', { nip })))
  expect(texts.filter((text) => text.includes('HUKUMAN-BUKTI')).length).toBeGreaterThan(20)
  const explained = await Promise.all(desk.people.map(({ nip }) => told(desk.admin, 'explain.person', { nip })))
  expect(explained.filter((text) => text.includes('2025-03-17')).length).toBeGreaterThan(20)
})
