import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { say } from '../../../shared/text/say.ts'
import type { AssignmentView, DrawnAssignments } from '../../../shared/contract/assignment.ts'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { bringTo, refOf } from '../../support/rating-acts.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'

const { kadis, kabidA, kabidB, sekda, staffA, staffB } = MEMBERS
const [first, second, third] = staffA
if (!first || !second || !third) throw new Error('The office has staff')
const reason = 'Surat perintah tugas 12/2026'
const day = isoDate

async function refusalOf(work: Promise<unknown>): Promise<TanjakError> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  if (error instanceof TanjakError) return error
  throw new Error(`Not refused: ${String(error)}`)
}

const spansOf = async (desk: TempAppraisal, nip: string): Promise<AssignmentView[]> => (await desk.admin.ask('assignment.of-person', { nip })).assignments
const short = (spans: readonly AssignmentView[]): string[] => spans.map(({ starts, ends, evaluator }) => `${starts} ${ends ?? '…'} ${evaluator?.name ?? '-'}`)
const said = ({ rows }: DrawnAssignments): string[] => rows.map(({ name, outcome, message }) => `${name} ${outcome}${message === null ? '' : `: ${say('id', message)}`}`)
const spanOf = (desk: TempAppraisal, nip: string): number => desk.spans.get(nip) ?? 0

test('self-assignment and an atasan who is evaluator or employee are refused, with the rule that says so', async () => {
  const desk = await tempAppraisal()
  const span = { id: spanOf(desk, first.nip), headsUnit: false, starts: day('2026-01-01'), ends: null, from: null, reason }
  const asked = (evaluator: string, superior: string) => refusalOf(desk.admin.ask('assignment.change', { ...span, evaluator: { nip: evaluator }, superior: { nip: superior } }))
  const refusals = [await asked(first.nip, kadis.nip), await asked(kabidA.nip, kabidA.nip), await asked(kabidA.nip, first.nip)]
  expect(refusals.map(({ code, fields }) => [code, ...Object.keys(fields)])).toEqual([['refused', 'evaluator'], ['refused', 'superior'], ['refused', 'superior']])
  expect(say('id', refusals[0]?.said ?? { key: 'common.all' })).toBe('Pejabat penilai sama dengan pegawai yang dinilai; tunjuk pejabat lain (PermenPANRB 6/2022, Pasal 1 angka 9).')
  expect(say('id', refusals[1]?.said ?? { key: 'common.all' })).toContain('PermenPANRB 6/2022, Pasal 29')
  expect(short(await spansOf(desk, first.nip))).toEqual([`2026-01-01 … ${kabidA.name}`])
})

test('an evaluator whose post is too low may be set, and the gap says why with its citation', async () => {
  const desk = await tempAppraisal()
  const span = await desk.admin.ask('assignment.change', { id: spanOf(desk, first.nip), evaluator: { nip: second.nip }, superior: { nip: kadis.nip }, headsUnit: false, starts: day('2026-01-01'), ends: null, reason })
  expect(span.gaps).toEqual(['evaluator-too-low'])
  expect(span.notes[0]?.citation?.source).toBe('permenpanrb-6-2022')
  const listed = await desk.admin.ask('assignment.list', { filter: { gap: ['evaluator-too-low'] } })
  expect([listed.total, listed.gaps['evaluator-too-low'], listed.rows[0]?.nip]).toEqual([1, 1, first.nip])
})

test('a second span of the same post and days is refused; an acting post beside it is not', async () => {
  const desk = await tempAppraisal()
  const wish = { nip: first.nip, evaluator: { nip: kabidB.nip }, superior: { nip: kadis.nip }, starts: day('2026-05-01'), ends: null, reason }
  expect((await refusalOf(desk.admin.ask('assignment.add', wish))).code).toBe('conflict')
  const acting = await desk.admin.ask('assignment.add', { ...wish, acting: true, post: 'Kepala Subbidang Contoh' })
  expect([acting.acting, acting.post, acting.gaps]).toEqual([true, 'Kepala Subbidang Contoh', []])
})

test('another evaluator from a day on ends the span the day before, and the history tells it', async () => {
  const desk = await tempAppraisal()
  await desk.admin.ask('assignment.change', {
    id: spanOf(desk, first.nip), evaluator: { nip: kabidB.nip }, superior: { nip: kadis.nip }, headsUnit: false, starts: day('2026-01-01'), ends: null, from: day('2026-08-15'), reason,
  })
  const { assignments, history } = await desk.admin.ask('assignment.of-person', { nip: first.nip })
  expect(short(assignments)).toEqual([`2026-01-01 2026-08-14 ${kabidA.name}`, `2026-08-15 … ${kabidB.name}`])
  expect(history.map((one) => [one.what, one.reason, one.said.map((message) => say('id', message))])).toEqual([
    ['added', reason, ['Jabatan: Analis Layanan Ahli Pertama', 'Unit kerja: Bidang Layanan Terpadu', 'Mulai: 15 Agustus 2026', `Pejabat penilai: ${kabidB.name}`, `Atasan pejabat penilai: ${kadis.name}`]],
    ['changed', reason, ['Selesai: 14 Agustus 2026 (sebelumnya seterusnya)']],
  ])
  // So do the changes of the person, with names where the store has numbers.
  const { rows } = await desk.admin.ask('person.changes', { nip: first.nip })
  expect(rows.filter(({ entity }) => entity === 'assignment').map(({ after }) => after)).toMatchObject([{ evaluator_id: kabidB.name, superior_id: kadis.name }, { ends: '2026-08-14' }])
})

test('who rated is never rewritten once a rating was submitted; from a day on another may rate', async () => {
  const desk = await tempAppraisal()
  await bringTo(desk, refOf(desk, first.nip), 'submitted')
  const change = { id: spanOf(desk, first.nip), evaluator: { nip: kabidB.nip }, superior: { nip: kadis.nip }, headsUnit: false, starts: day('2026-01-01'), ends: null, reason }
  const refused = await refusalOf(desk.admin.ask('assignment.change', change))
  expect(say('id', refused.said)).toBe('Penilaian 2026-Q3 sudah dikirim, jadi pejabat penilainya tidak diganti ke belakang. Ganti mulai suatu tanggal sesudahnya.')
  expect((await refusalOf(desk.admin.ask('assignment.change', { ...change, evaluator: { nip: kabidA.nip }, starts: day('2026-10-01') }))).code).toBe('refused')
  expect((await refusalOf(desk.admin.ask('assignment.remove', { id: change.id, reason }))).code).toBe('refused')
  const drawn = await desk.admin.ask('assignment.paste', { rows: [[first.nip, kabidB.nip, kadis.nip, '1-1-2026', '']], apply: true, reason })
  expect([drawn.applied, drawn.refused]).toEqual([false, 1])
  await desk.admin.ask('assignment.change', { ...change, from: day('2026-10-01') })
  expect(short(await spansOf(desk, first.nip))).toEqual([`2026-01-01 2026-09-30 ${kabidA.name}`, `2026-10-01 … ${kabidB.name}`])
})

test('a span on which nothing stands can be removed', async () => {
  const desk = await tempAppraisal()
  await desk.admin.ask('assignment.remove', { id: spanOf(desk, second.nip), reason })
  expect(await spansOf(desk, second.nip)).toEqual([])
})

test('a unit goes to one evaluator, who is left out; looking first writes nothing', async () => {
  const desk = await tempAppraisal()
  const wish = { unitId: UNITS.bidangB, below: true, evaluator: { nip: kabidB.nip }, superior: { nip: sekda.nip }, starts: day('2026-10-01'), ends: null, onlyGaps: false, reason }
  const seen = await desk.admin.ask('assignment.assign-unit', { ...wish, apply: false })
  expect([seen.applied, seen.changed, seen.new]).toEqual([false, 4, 0])
  expect(await spansOf(desk, staffB[0]?.nip ?? '')).toHaveLength(1)
  await desk.admin.ask('assignment.assign-unit', { ...wish, apply: true })
  expect((await spansOf(desk, staffB[0]?.nip ?? '')).map(({ starts, ends, superior }) => [starts, ends, superior?.name])).toEqual([['2026-01-01', '2026-09-30', kadis.name], ['2026-10-01', null, sekda.name]])
  const again = await desk.admin.ask('assignment.assign-unit', { ...wish, apply: true })
  expect([again.unchanged, again.changed, again.new]).toEqual([4, 0, 0])
  const gaps = await desk.admin.ask('assignment.assign-unit', { ...wish, evaluator: { nip: kadis.nip }, superior: null, onlyGaps: true, apply: true })
  expect([gaps.unchanged, gaps.changed]).toEqual([5, 0])
})

test('a pasted block is read with its header, spaces, apostrophes and both kinds of dates', async () => {
  const desk = await tempAppraisal()
  const spaced = `${first.nip.slice(0, 8)} ${first.nip.slice(8, 14)} ${first.nip.slice(14, 15)} ${first.nip.slice(15)}`
  const drawn = await desk.admin.ask('assignment.paste', {
    rows: [['No', 'Nama', 'NIP Pegawai', 'NIP Pejabat Penilai', 'NIP Atasan Pejabat Penilai', 'TMT Mulai', 'Sampai'], ['1', first.name, spaced, `'${kabidB.nip}`, kadis.nip, '1-10-2026', ''], ['2', second.name, second.nip, kabidB.nip, '', '2026-10-01', '31/12/2026'], ['', '', '', '', '', '', '']],
    apply: true, reason,
  })
  expect([drawn.applied, drawn.changed, drawn.refused]).toEqual([true, 2, 0])
  expect(short(await spansOf(desk, first.nip))).toEqual([`2026-01-01 2026-09-30 ${kabidA.name}`, `2026-10-01 … ${kabidB.name}`])
  expect(short(await spansOf(desk, second.nip))).toEqual([`2026-01-01 2026-09-30 ${kabidA.name}`, `2026-10-01 2026-12-31 ${kabidB.name}`, `2027-01-01 … ${kabidA.name}`])
})

test('every fault of a pasted block is told with its row and column, and then nothing is written', async () => {
  const desk = await tempAppraisal()
  const drawn = await desk.admin.ask('assignment.paste', {
    rows: [[first.nip, kabidB.nip, kadis.nip, '1-10-2026', ''], ['19900101', 'Orang Luar', kadis.nip, '31-2-2026', ''], [second.nip, second.nip, '', '1-10-2026', ''], [third.nip, kabidB.nip, '', '1-10-2026', '1-9-2026'], [first.nip, kabidB.nip, '', '1-11-2026', '']],
    apply: true, reason,
  })
  expect([drawn.applied, drawn.refused]).toEqual([false, 4])
  expect(said(drawn)).toEqual([
    ' refused: Baris 2: Kolom NIP pegawai berisi "19900101", 8 digit, seharusnya 18. Kolom mulai berisi "31-2-2026", bukan tanggal; tulis seperti 31-12-2026. Kolom NIP pejabat penilai berisi "Orang Luar", yang bukan NIP dan bukan pejabat di luar pegawai yang terdaftar.',
    `${third.name} refused: Baris 4: Kolom selesai berisi 1-9-2026, mendahului tanggal mulai 1 Oktober 2026.`,
    `${second.name} refused: Baris 3: Pejabat penilai sama dengan pegawai yang dinilai; tunjuk pejabat lain (PermenPANRB 6/2022, Pasal 1 angka 9).`,
    `${first.name} refused: Baris 5: Pegawai ini disebut lebih dari sekali untuk hari yang sama. Sisakan satu baris.`,
    `${first.name} changed`,
  ])
  expect(short(await spansOf(desk, first.nip))).toEqual([`2026-01-01 … ${kabidA.name}`])
})

test('a delegate acts while the delegation runs; the own employee and overlapping days are refused', async () => {
  const desk = await tempAppraisal()
  const wish = { rater: { nip: kabidA.nip }, delegate: { nip: kabidB.nip }, starts: day('2026-11-10'), ends: day('2026-12-10'), cause: 'cuti' as const, reason, skNumber: '800/12', skDate: day('2026-11-01') }
  const refused = await refusalOf(desk.admin.ask('delegation.add', { ...wish, delegate: { nip: first.nip } }))
  expect([refused.code, Object.keys(refused.fields)]).toEqual(['refused', ['delegate']])
  const made = await desk.admin.ask('delegation.add', wish)
  expect([made.running, made.rater.name, made.delegate.account]).toEqual([true, kabidA.name, 'kabid-b'])
  expect((await desk.kabidB.ask('delegation.list', {})).delegations).toHaveLength(1)
  expect(Object.keys((await refusalOf(desk.admin.ask('delegation.add', { ...wish, delegate: { nip: kadis.nip }, starts: day('2026-12-10'), ends: day('2026-12-20') }))).fields)).toEqual(['starts'])
  expect((await refusalOf(desk.admin.ask('delegation.revoke', { id: made.id, on: day('2026-12-11'), reason }))).code).toBe('refused')
  const ended = await desk.admin.ask('delegation.revoke', { id: made.id, on: day('2026-11-21'), reason })
  expect([ended.running, ended.revokedOn]).toEqual([false, '2026-11-21'])
  expect((await desk.kabidB.ask('delegation.list', {})).delegations).toHaveLength(1)
  await desk.admin.ask('delegation.add', { ...wish, delegate: { nip: kadis.nip }, starts: day('2026-11-21') })
})

test('an official who is no employee rates by name and signs in with an account of nobody on record', async () => {
  const desk = await tempAppraisal()
  await desk.admin.ask('account.add', { userName: 'bupati', displayName: 'Raden Contoh', nip: null, roles: [{ role: 'penilai', unitId: null }] })
  expect(Object.keys((await refusalOf(desk.admin.ask('rater.link', { raterId: 5, userName: 'kadis', reason }))).fields)).toEqual(['userName'])
  expect((await desk.admin.ask('rater.link', { raterId: 5, userName: 'bupati', reason })).account).toBe('bupati')
  const pasted = await desk.admin.ask('assignment.paste', { rows: [[kadis.nip, 'Bupati Contoh', '', '1-10-2026', '']], apply: true, reason })
  expect([pasted.applied, (await spansOf(desk, kadis.nip)).at(-1)?.gaps]).toEqual([true, []])
  expect((await desk.admin.ask('rater.list', { search: 'bupati' })).raters.map(({ name, people, account }) => [name, people, account])).toEqual([['Bupati Contoh', 2, 'bupati']])
})

test('a Pimpinan sees the spans of the own units only', async () => {
  const desk = await tempAppraisal()
  expect((await desk.kadis.ask('assignment.list', {})).rows.map(({ nip }) => nip)).not.toContain(sekda.nip)
  expect((await desk.sekda.ask('assignment.list', {})).total).toBe(15)
  const refused = await refusalOf(desk.kadis.ask('assignment.of-person', { nip: sekda.nip }))
  expect(refused.code).toBe('not-found')
})
