import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DrawnAssignments } from '../../../shared/contract/assignment.ts'
import { sayText, say } from '../../../shared/text/say.ts'
import type { MadeCell } from '../../support/files/make-workbook.ts'
import { importDesk, type ImportDesk } from '../../support/import-desk.ts'
import { nipOf, planFile, rated, ratingFile, staff, staffFile, TREE, YEAR_2025 } from '../../support/office-files.ts'

type Cells = Readonly<Record<string, MadeCell>>
const under = (place: number, cells: Cells = {}): Cells => ({ pegawai_atasan_nip: nipOf(place), pegawai_atasan_nama: `Pegawai ke ${place}`, ...cells })

async function officeOf(people: number, ...rows: readonly MadeCell[][]): Promise<ImportDesk> {
  const desk = await importDesk()
  const everybody = Array.from({ length: people }, (_, at) => staff(at + 1, at + 1 > people - 2 ? { 'JENIS JABATAN NAMA': 'Jabatan Struktural', 'JABATAN NAMA': 'Kepala Bidang', 'ESELON NAMA': 'III.b' } : {}))
  await desk.commit([TREE, staffFile(...everybody)])
  await desk.commit([ratingFile(YEAR_2025, ...rows)])
  return desk
}

const draw = (desk: ImportDesk, apply = true): Promise<DrawnAssignments> => desk.ask('assignment.draw-up', { year: 2025, apply })
const shortOf = async (desk: ImportDesk, place: number): Promise<string[]> =>
  (await desk.ask('assignment.of-person', { nip: nipOf(place) })).assignments.map(({ post, acting, starts, ends, evaluator, superior }) =>
    [post, acting ? 'Plt' : '', starts, ends ?? '…', evaluator?.nip?.slice(-2) ?? '-', superior?.nip?.slice(-2) ?? '-'].join(' '))
const messagesOf = ({ rows }: DrawnAssignments, place: number): string[] =>
  rows.filter(({ nip }) => nip === nipOf(place)).map(({ outcome, message }) => `${outcome}: ${message === null ? '' : say('id', message)}`)

test('spans are drawn up from the superior columns, with the evaluator of the evaluator as atasan and the heads proposed', async () => {
  const desk = await officeOf(6, rated(1, under(5)), rated(2, under(5)), rated(5, { skp_jabatan: 'Kepala Bidang', skp_jenis_jabatan: '1', ...under(6) }))
  const seen = await draw(desk, false)
  expect([seen.applied, seen.new]).toEqual([false, 3])
  expect(await shortOf(desk, 1)).toEqual([])
  await draw(desk)
  expect(await shortOf(desk, 1)).toEqual(['Analis SDM Aparatur Ahli Muda  2025-01-01 … 05 06'])
  expect(messagesOf(seen, 5)).toEqual(['new: Atasan pejabat penilai tidak dapat disimpulkan dari data impor.'])
  const { assignments } = await desk.ask('assignment.of-person', { nip: nipOf(5) })
  expect(assignments.map(({ headsUnit }) => headsUnit)).toEqual([true])
})

test('a move within the year gives two spans, each with its evaluator, and an acting post stands apart', async () => {
  const desk = await officeOf(
    7, rated(1, { periode_akhir_skp: '2025-05-31', ...under(5) }), rated(1, { periode_awal_skp: '2025-06-01', skp_unor_id: 'U2', skp_unor: 'Bidang Diklat', skp_jabatan: 'Analis Diklat', ...under(6) }),
    rated(1, { periode_awal_skp: '2025-09-01', is_skp_plt_plh_pjb: '1', skp_jabatan: 'Kepala Subbidang', ...under(7) }),
  )
  await draw(desk)
  expect(await shortOf(desk, 1)).toEqual(['Analis SDM Aparatur Ahli Muda  2025-01-01 2025-05-31 05 -', 'Analis Diklat  2025-06-01 … 06 -', 'Kepala Subbidang Plt 2025-09-01 2025-12-31 07 -'])
})

test('a quarter tells the evaluator of its days before the year does', async () => {
  const desk = await officeOf(6, rated(1, under(6)))
  await desk.commit([ratingFile('1 Januari 2025 s.d. 31 Maret 2025', rated(1, { periode_akhir_skp: '2025-03-31', ...under(5) }))])
  await draw(desk)
  expect(await shortOf(desk, 1)).toEqual(['Analis SDM Aparatur Ahli Muda  2025-01-01 2025-03-31 05 -', 'Analis SDM Aparatur Ahli Muda  2025-04-01 … 06 -'])
})

test('an evaluator who is not among the people is a gap with its reason, somebody over themselves is refused', async () => {
  const desk = await officeOf(6, rated(1, { pegawai_atasan_nip: '197001011995011001', pegawai_atasan_nama: 'Orang Luar' }), rated(2, under(2)), rated(3, { pegawai_atasan_nip: '-', pegawai_atasan_nama: 'Bupati' }))
  const drawn = await draw(desk)
  expect(messagesOf(drawn, 1)).toEqual(['gap: Pejabat penilai Orang Luar (NIP 197001011995011001) tidak ada di data pegawai. Impor datanya, atau tetapkan pejabat penilai secara manual.'])
  expect(messagesOf(drawn, 2)[0]).toContain('refused: Pejabat penilai sama dengan pegawai yang dinilai')
  expect(messagesOf(drawn, 2)[0]).toContain('PermenPANRB 6/2022')
  expect(messagesOf(drawn, 3)[0]).toContain(sayText('id', 'assignment.drawn.no-number').slice(-40))
  expect([await shortOf(desk, 1), await shortOf(desk, 2)]).toEqual([['Analis SDM Aparatur Ahli Muda  2025-01-01 … - -'], []])
  await desk.ask('rater.add', { name: 'Raden Contoh', post: 'Bupati', userName: null })
  expect((await draw(desk)).changed).toBe(1)
})

test('what an officer assigned stays, and the report that says otherwise is told', async () => {
  const desk = await officeOf(6, rated(1, under(5)))
  await desk.ask('assignment.add', { nip: nipOf(1), evaluator: { nip: nipOf(6) }, superior: null, starts: '2025-07-01' as never, ends: null, reason: 'Surat perintah tugas' })
  const drawn = await draw(desk)
  expect(await shortOf(desk, 1)).toEqual(['Analis SDM Aparatur Ahli Muda  2025-01-01 2025-06-30 05 -', 'Analis SDM Aparatur Ahli Muda  2025-07-01 … 06 -'])
  expect(messagesOf(drawn, 1)).toContain('unchanged: Ditetapkan oleh petugas; dibiarkan. Data impor menyebut PEGAWAI KE 5.')
})

test('plans give their people spans too, with the evaluator whom the ratings name for the same post', async () => {
  const desk = await officeOf(6)
  await desk.commit([planFile([1, {}])])
  const drawn = await draw(desk)
  expect(messagesOf(drawn, 1)).toEqual(['gap: Data impor tidak menyebut pejabat penilainya.'])
})

test('drawing up twice changes nothing, and nobody is ever given to themselves', async () => {
  const place = fc.integer({ min: 1, max: 6 })
  const row = fc.record({ of: place, by: place, half: fc.constantFrom('year', 'first', 'second'), post: fc.constantFrom('Analis', 'Penata'), acting: fc.boolean() })
  const days = { year: ['2025-01-01', '2025-12-31'], first: ['2025-01-01', '2025-06-30'], second: ['2025-07-01', '2025-12-31'] } as const
  await fc.assert(fc.asyncProperty(fc.uniqueArray(row, { maxLength: 14, minLength: 1, selector: ({ of, half, post, acting }) => [of, half, post, acting].join() }), fc.array(fc.tuple(place, place), { maxLength: 2 }), async (rows, byHand) => {
    const desk = await officeOf(6, ...rows.map(({ of, by, half, post, acting }) => rated(of, {
      periode_awal_skp: days[half][0], periode_akhir_skp: days[half][1], skp_jabatan: post, is_skp_plt_plh_pjb: acting ? '1' : '0', ...under(by),
    })))
    for (const [of, by] of byHand) {
      if (of === by || (await shortOf(desk, of)).length > 0) continue
      await desk.ask('assignment.add', { nip: nipOf(of), evaluator: { nip: nipOf(by) }, superior: null, starts: '2025-03-01' as never, ends: '2025-08-31' as never, reason: 'Surat perintah tugas' })
    }
    await draw(desk)
    const first = await desk.db.selectFrom('assignment').selectAll().execute()
    const again = await draw(desk)
    expect([again.new, again.changed]).toEqual([0, 0])
    expect(await desk.db.selectFrom('assignment').selectAll().execute()).toEqual(first)
    const raters = new Map((await desk.db.selectFrom('rater').selectAll().execute()).map((one) => [one.id, one.person_id]))
    for (const span of first) {
      expect(raters.get(span.evaluator_id ?? -1)).not.toBe(span.person_id)
      expect(raters.get(span.superior_id ?? -1)).not.toBe(span.person_id)
    }
  }), { numRuns: 25 })
}, 120_000)
