import { beforeEach, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { skpContentSchema, type SkpContent } from '../../../shared/domain/appraisal/skp.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { ACCOUNTS, MEMBERS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN, type Visitor } from '../../support/temp-desk.ts'

let office: TempAppraisal
beforeEach(async () => {
  office = await tempAppraisal()
})

const YEAR = 2026
const spanOf = (nip: string | undefined): number => office.spans.get(nip ?? '') ?? 0
const staff = (at: number) => MEMBERS.staffA[at]?.nip ?? ''
const refOf = (nip: string, year = YEAR) => ({ assignmentId: spanOf(nip), year })

/** An SKP with everything that it needs. */
const whole = (plan = 'Layanan terpadu selesai tepat waktu', id = 'a'): SkpContent => skpContentSchema.parse({
  lines: [{ id: `l-${id}`, part: 'utama', plan, intervened: 'Meningkatnya mutu layanan', aspects: [{ id: `i-${id}`, aspect: 'waktu', indicator: 'Rata-rata hari kerja per permohonan', target: '3 hari' }] }],
  resources: ['Dua operator loket'], accountability: ['Laporan bulanan'], consequences: ['Sesuai ketentuan'],
})

/** What work was refused with; fails where it was not. */
async function refusal(work: Promise<unknown>): Promise<Pick<TanjakError, 'code' | 'fields'>> {
  const error = await work.then(() => null, (thrown: unknown) => thrown)
  if (!(error instanceof TanjakError)) throw new Error('nothing was refused', { cause: error })
  return { code: error.code, fields: error.fields }
}

async function saved(by: Visitor, nip: string, content = whole(), revision = 0): Promise<number> {
  const answer = await by.ask('skp.save', { ...refOf(nip), revision, content })
  expect(answer.outcome).toBe('saved')
  return answer.revision
}
async function agreed(by: Visitor, nip: string, content = whole(), revision = 0, on = '2026-01-20'): Promise<number> {
  const { number } = await by.ask('skp.agree', { ...refOf(nip), revision: await saved(by, nip, content, revision), on: isoDate(on), reason: null })
  return number
}

test('an evaluator finds the people of the span, writes one SKP, and an agreed one is kept as a version', async () => {
  const { skps, deadline } = await office.kabidA.ask('skp.list', { year: YEAR, as: 'evaluator' })
  expect(skps.map(({ nip }) => nip).sort()).toEqual(MEMBERS.staffA.map(({ nip }) => nip).sort())
  expect(deadline).toMatchObject({ on: '2026-01-31', certainty: 'official-text', citations: [{ source: 'permenpanrb-6-2022', pin: 'Lampiran II huruf C' }] })
  expect(skps[0]).toMatchObject({ state: 'none', starts: '2026-01-01', ends: '2026-12-31', late: true, dueOn: '2026-01-31', mayWrite: true, actsFor: null })

  expect(await agreed(office.kabidA, staff(0))).toBe(1)
  const read = await office.kabidA.ask('skp.get', refOf(staff(0)))
  expect(read).toMatchObject({ head: { state: 'agreed', late: false, agreedOn: '2026-01-20', lines: 1 }, content: whole(), lacks: [], versions: [{ number: 1, content: whole(), reason: null }] })
  expect(read.deadline).toMatchObject({ rule: 'appraisal.batas-skp', outcome: 'met' })
})

test('an SKP set after January is told as late, and one of a post that began later has no such day', async () => {
  expect(await agreed(office.kabidA, staff(0), whole(), 0, '2026-02-01')).toBe(1)
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`update assignment set starts = '2026-05-01' where id = ${spanOf(staff(1))}; update assignment set ends = '2026-09-30' where id = ${spanOf(staff(2))}`)
  const { skps } = await office.kabidA.ask('skp.list', { year: YEAR, as: 'evaluator' })
  const head = (at: number) => skps.find(({ nip }) => nip === staff(at))
  expect(head(0)).toMatchObject({ late: true, dueOn: '2026-01-31' })
  expect(head(1)).toMatchObject({ late: false, dueOn: null, starts: '2026-05-01', ends: '2026-12-31' })
  expect(head(2)).toMatchObject({ starts: '2026-01-01', ends: '2026-09-30' })
  expect((await office.kabidA.ask('skp.list', { year: 2025, as: 'evaluator' })).skps).toEqual([])
})

test('what is missing keeps an SKP from being agreed, field by field', async () => {
  const revision = await saved(office.kabidA, staff(0), skpContentSchema.parse({
    lines: [{ id: 'l', part: 'utama', plan: 'Layanan', aspects: [{ id: 'i', indicator: 'Jumlah' }, { id: 'empty' }] }, { id: 'blank', part: 'tambahan' }], resources: ['Anggaran', ' '],
  }))
  const asked = { ...refOf(staff(0)), revision, on: isoDate('2026-01-20'), reason: null }
  const refused = await refusal(office.kabidA.ask('skp.agree', asked))
  expect(refused).toMatchObject({ code: 'bad-input' })
  expect(Object.keys(refused.fields)).toEqual(['skp-aspect-i', 'skp-target-i', 'skp-add-accountability', 'skp-add-consequences'])
  expect((await office.kabidA.ask('skp.get', refOf(staff(0)))).lacks.map(({ field }) => field)).toEqual(Object.keys(refused.fields))
  expect(await refusal(office.kabidA.ask('skp.agree', { ...asked, revision: 7 }))).toMatchObject({ code: 'conflict' })
  const ready = await saved(office.kabidA, staff(0), whole(), revision)
  for (const on of ['2026-11-22', '2024-12-31']) {
    expect(await refusal(office.kabidA.ask('skp.agree', { ...asked, revision: ready, on: isoDate(on) }))).toMatchObject({ code: 'bad-input', fields: { on: {} } })
  }
})

test('the head of a unit needs the perspective of every plan', async () => {
  const revision = await saved(office.sekda, MEMBERS.kadis.nip)
  const { perspectives, lacks } = await office.sekda.ask('skp.get', refOf(MEMBERS.kadis.nip))
  expect([perspectives, lacks.map(({ field }) => field)]).toEqual([true, ['skp-perspective-l-a']])
  const [line] = whole().lines
  if (!line) throw new Error('the whole SKP has a line')
  await agreed(office.sekda, MEMBERS.kadis.nip, { ...whole(), lines: [{ ...line, perspective: 'anggaran' }] }, revision)
  expect((await office.kabidA.ask('skp.get', refOf(staff(0)))).perspectives).toBe(false)
})

test('an agreed SKP is closed; opened again with a reason it becomes the next version, with the ids of its indicators', async () => {
  await agreed(office.kabidA, staff(0))
  const { revision: closed } = await office.kabidA.ask('skp.get', refOf(staff(0)))
  expect(await refusal(office.kabidA.ask('skp.save', { ...refOf(staff(0)), revision: closed, content: whole() }))).toMatchObject({ code: 'refused' })
  const { revision } = await office.kabidA.ask('skp.reopen', { ...refOf(staff(0)), reason: 'target diubah sesudah refocusing' })
  expect(await refusal(office.kabidA.ask('skp.reopen', { ...refOf(staff(0)), reason: 'sekali lagi' }))).toMatchObject({ code: 'refused' })
  expect(await office.kabidA.ask('skp.get', refOf(staff(0)))).toMatchObject({ head: { state: 'draft' }, reopenReason: 'target diubah sesudah refocusing' })

  expect(await refusal(agreed(office.kabidA, staff(0), whole('Layanan dalam dua hari'), revision, '2026-01-19'))).toMatchObject({ code: 'bad-input' })
  expect(await agreed(office.kabidA, staff(0), whole('Layanan dalam dua hari'), revision + 1, '2026-06-02')).toBe(2)
  const { versions, head } = await office.kabidA.ask('skp.get', refOf(staff(0)))
  expect(versions.map(({ number, reason, agreedOn, content }) => [number, reason, agreedOn, content.lines[0]?.aspects[0]?.id])).toEqual([
    [1, null, '2026-01-20', 'i-a'], [2, 'target diubah sesudah refocusing', '2026-06-02', 'i-a'],
  ])
  expect(head).toMatchObject({ late: false, agreedOn: '2026-06-02' })
})

test('a save on a revision that another replaced writes nothing and shows what stands', async () => {
  await saved(office.kabidA, staff(0), whole('Pertama'))
  const late = await office.kabidA.ask('skp.save', { ...refOf(staff(0)), revision: 0, content: whole('Kedua') })
  expect(late).toMatchObject({ outcome: 'clash', revision: 1, theirs: { by: ACCOUNTS.kabidA.displayName, content: whole('Pertama') } })
  expect((await office.kabidA.ask('skp.get', refOf(staff(0)))).content).toEqual(whole('Pertama'))
})

test('a delegate writes in the place of the evaluator while the delegation runs', async () => {
  const store = await behindTheDesk(office.folder, ADMIN)
  const delegate = (ends: string) => store.exec(`delete from delegation;
    insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (4, 2, '2026-11-01', '${ends}', 'cuti', 'cuti besar', '2026-11-01T00:00:00Z')`)
  const ofB = MEMBERS.staffB[0]?.nip ?? ''
  delegate('2026-11-20')
  expect(await refusal(office.kadis.ask('skp.save', { ...refOf(ofB), revision: 0, content: whole() }))).toMatchObject({ code: 'not-found' })
  delegate('2026-11-21')
  await saved(office.kadis, ofB)
  const mine = (await office.kadis.ask('skp.list', { year: YEAR, as: 'evaluator' })).skps
  expect(mine.find(({ nip }) => nip === ofB)).toMatchObject({ actsFor: MEMBERS.kabidB.name })
  expect(mine.find(({ nip }) => nip === MEMBERS.kabidB.nip)).toMatchObject({ actsFor: null })
})

test('nobody but the evaluator writes; the atasan, Admin and Pimpinan read what is agreed, the Auditor the draft too, others nothing', async () => {
  await saved(office.kabidA, staff(0))
  const asked = refOf(staff(0))
  for (const other of [office.kabidB, office.kadis, office.sekda]) {
    expect(await refusal(other.ask('skp.save', { ...asked, revision: 1, content: whole('Lain') }))).toMatchObject({ code: 'not-found' })
  }
  expect(await refusal(office.kabidB.ask('skp.get', asked))).toMatchObject({ code: 'not-found' })
  expect((await office.kabidB.ask('skp.list', { year: YEAR, as: 'reader' })).skps).toEqual([])
  expect(await office.auditor.ask('skp.get', asked)).toMatchObject({ content: whole(), draftHidden: false })
  for (const reader of [office.kadis, office.admin]) expect(await reader.ask('skp.get', asked)).toMatchObject({ content: { lines: [] }, draftHidden: true, head: { state: 'draft', mayWrite: false, lines: 0 } })
  await agreed(office.kabidA, staff(0), whole(), 1)
  await office.kabidA.ask('skp.reopen', { ...asked, reason: 'perubahan target' })
  await saved(office.kabidA, staff(0), whole('Draf baru'), 4)
  expect(await office.kadis.ask('skp.get', asked)).toMatchObject({ content: whole(), draftHidden: true, reopenReason: null })
  expect((await office.kadis.ask('skp.list', { year: YEAR, as: 'superior' })).skps).toHaveLength(MEMBERS.staffA.length + MEMBERS.staffB.length)
  expect((await office.sekda.ask('skp.list', { year: YEAR, as: 'reader', unitId: 'U-1A' })).skps.map(({ nip }) => nip).sort()).toEqual([MEMBERS.kabidA, ...MEMBERS.staffA].map(({ nip }) => nip).sort())
})

test('the evaluator’s own agreed plans are offered to be intervened, and nothing before they are agreed', async () => {
  const plansOf = async () => (await office.kabidA.ask('skp.get', refOf(staff(0)))).superiorPlans
  const [line] = whole('Mutu layanan naik', 'k').lines
  if (!line) throw new Error('the whole SKP has a line')
  const headed = { ...whole('x', 'k'), lines: [{ ...line, perspective: 'penerima-layanan' as const }] }
  const revision = await saved(office.kadis, MEMBERS.kabidA.nip, headed)
  expect(await plansOf()).toEqual([])
  await agreed(office.kadis, MEMBERS.kabidA.nip, headed, revision)
  expect(await plansOf()).toEqual([{ ref: `${spanOf(MEMBERS.kabidA.nip)}:2026:l-k`, plan: 'Mutu layanan naik' }])
})

test('an SKP is copied with ids of its own, from last year and from a colleague of the same evaluator, and from nobody else', async () => {
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`update assignment set starts = '2025-01-01' where id = ${spanOf(staff(0))}`)
  await office.kabidA.ask('skp.save', { ...refOf(staff(0), 2025), revision: 0, content: whole('Tahun lalu') })
  await saved(office.kabidA, staff(1), whole('Rekan'))
  await saved(office.kabidB, MEMBERS.staffB[0]?.nip ?? '', whole('Bidang lain'))
  const { copyable } = await office.kabidA.ask('skp.get', refOf(staff(0)))
  expect(copyable.map(({ assignmentId, year }) => [assignmentId, year])).toEqual([[spanOf(staff(0)), 2025], [spanOf(staff(1)), 2026]])

  const copied = await office.kabidA.ask('skp.copy', { ...refOf(staff(0)), revision: 0, from: refOf(staff(0), 2025) })
  expect(copied).toMatchObject({ outcome: 'saved', revision: 1, content: { lines: [{ plan: 'Tahun lalu' }] } })
  const ids = copied.content.lines.flatMap(({ id, aspects }) => [id, ...aspects.map((one) => one.id)])
  expect(ids).not.toContain('l-a')
  expect(ids).not.toContain('i-a')
  expect(await office.kabidA.ask('skp.copy', { ...refOf(staff(0)), revision: 0, from: refOf(staff(1)) })).toMatchObject({ outcome: 'clash' })
  expect(await refusal(office.kabidA.ask('skp.copy', { ...refOf(staff(0)), revision: 1, from: refOf(MEMBERS.staffB[0]?.nip ?? '') }))).toMatchObject({ code: 'not-found' })
})

test('where an imported plan says that there is an SKP in e-Kinerja, the list says so and asks for nothing', async () => {
  const store = await behindTheDesk(office.folder, ADMIN)
  const plan = (nip: string, made: 0 | 1, status: string) => store.exec(`insert into plan (person_id, period_start, period_end, post_name, unit_name, acting, has_skp, status)
    select id, '2026-01-01', '2026-12-31', 'Analis Layanan Ahli Pertama', 'Bidang', 0, ${made}, ${status} from person where nip = '${nip}'`)
  plan(staff(0), 1, "'persetujuan'")
  plan(staff(1), 0, 'null')
  const { skps } = await office.kabidA.ask('skp.list', { year: YEAR, as: 'evaluator' })
  const head = (at: number) => skps.find(({ nip }) => nip === staff(at))
  expect(head(0)).toMatchObject({ planned: { key: 'skp.planned.approved' }, late: false, state: 'none' })
  expect(head(1)).toMatchObject({ planned: { key: 'skp.planned.none' }, late: true })
  expect(head(2)).toMatchObject({ planned: null, late: true })
})

test('who needs no SKP all year is not asked for one, an SKP written before is kept, and a leaver’s ends the day before leaving', async () => {
  await saved(office.kabidA, staff(1))
  const store = await behindTheDesk(office.folder, ADMIN)
  const person = (at: number) => `(select id from person where nip = '${staff(at)}')`
  store.exec(`
    insert into leave_record (person_id, leave_kind, started, finished) values (${person(0)}, 'cltn', '2025-12-01', '2027-01-31'), (${person(1)}, 'cltn', '2025-12-01', '2027-01-31'),
      (${person(2)}, 'cltn', '2026-05-01', '2027-01-31');
    update person set state = 'left', left_on = '2026-07-01' where nip = '${staff(3)}';
    update person set state = 'left', left_on = '2026-01-01' where nip = '${staff(4)}';`)
  const { skps } = await office.kabidA.ask('skp.list', { year: YEAR, as: 'evaluator' })
  const found = new Map(skps.map(({ nip, ends }) => [nip, ends]))
  expect([0, 1, 2, 3, 4, 5].map((at) => found.get(staff(at)) ?? null)).toEqual([null, '2026-12-31', '2026-12-31', '2026-06-30', null, '2026-12-31'])
})
