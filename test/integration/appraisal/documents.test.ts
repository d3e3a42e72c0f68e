import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { DocumentBlock, DocumentContent } from '../../../shared/domain/document/content.ts'
import { say } from '../../../shared/text/say.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { tempAppraisal, type TempAppraisal } from '../../support/temp-appraisal.ts'

const reason = 'menurut hasil rapat pimpinan'
const person = MEMBERS.staffA[0] ?? MEMBERS.kabidA
const dated = isoDate('2026-11-21')

function refOf(office: TempAppraisal, nip = person.nip) {
  return { periodId: office.periods.quarter, assignmentId: office.spans.get(nip) ?? 0 }
}

/** Rates one employee as far as submitted. */
async function submitted(office: TempAppraisal): Promise<ReturnType<typeof refOf>> {
  const ref = refOf(office)
  const patch = { hasilKerja: 'sesuai', perilakuKerja: 'di-atas', recommendation: 'Ikut pelatihan layanan digital', valueFeedback: { kompeten: 'Cepat belajar' } } as const
  const { rows } = await office.kabidA.ask('rating.save', { rows: [{ ...ref, revision: 0, patch }] })
  expect(rows[0]?.outcome).toBe('saved')
  await office.kabidA.ask('rating.submit', { evaluations: [ref] })
  return ref
}

async function locked(office: TempAppraisal): Promise<ReturnType<typeof refOf>> {
  const ref = await submitted(office)
  await office.kadis.ask('rating.confirm', { evaluations: [ref] })
  await office.kadis.ask('rating.lock', { evaluations: [ref], reason })
  return ref
}

/** Everything that a document says, as it is printed. */
function printed({ blocks }: Pick<DocumentContent, 'blocks'>): string {
  const words: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') words.push(value)
    else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      if ('key' in value && typeof value.key === 'string') words.push(say('id', value as Parameters<typeof say>[1]))
      else Object.values(value).forEach(walk)
    }
  }
  walk(blocks)
  return words.join('\n')
}

const signers = (blocks: readonly DocumentBlock[]) => blocks.flatMap((block) => (block.block === 'signatures' ? block.signers : []))

test('a locked evaluation is printed with both identities, its ratings, feedback and predikat, and issued under a number', async () => {
  const office = await tempAppraisal()
  const subject = { of: 'evaluation', version: null, ...await locked(office) } as const
  const drawn = await office.kabidA.ask('document.draw', { kind: 'hasil-evaluasi', subject })
  const text = printed(drawn.content)
  for (const said of [person.name, person.nip, MEMBERS.kabidA.name, 'sesuai ekspektasi', 'di atas ekspektasi', 'Baik', 'Cepat belajar', 'Kompeten', 'Penata Muda Tingkat I, III/b']) expect(text).toContain(said)
  expect([drawn.draft, drawn.mayIssue, signers(drawn.content.blocks).map(({ name }) => name)]).toEqual([null, true, [person.name, MEMBERS.kabidA.name]])
  const issued = await office.kabidA.ask('document.issue', { kind: 'hasil-evaluasi', subject, number: '800/12/2026', dated, place: 'Contoh' })
  expect(await office.auditor.ask('document.get', { id: issued.id })).toMatchObject({ issued, content: { number: '800/12/2026', place: 'Contoh' } })
  await expect(office.admin.ask('document.issue', { kind: 'hasil-evaluasi', subject, number: '800/12/2026', dated, place: 'Contoh' })).rejects.toMatchObject({ code: 'refused', fields: { number: { key: 'document.number-taken' } } })
})

test('the dokumen evaluasi names the atasan too, and says that there is no objection', async () => {
  const office = await tempAppraisal()
  const { content } = await office.kadis.ask('document.draw', { kind: 'dokumen-evaluasi', subject: { of: 'evaluation', version: null, ...await locked(office) } })
  const text = printed(content)
  for (const said of [MEMBERS.kadis.name, 'Ikut pelatihan layanan digital', 'Tidak ada keberatan.']) expect(text).toContain(said)
  expect(signers(content.blocks).map(({ name }) => name)).toEqual([MEMBERS.kabidA.name, person.name, MEMBERS.kadis.name])
})

test('a draft is printed with its mark and never issued', async () => {
  const office = await tempAppraisal()
  const subject = { of: 'evaluation', version: null, ...await submitted(office) } as const
  const { draft, mayIssue, content } = await office.kabidA.ask('document.draw', { kind: 'hasil-evaluasi', subject })
  expect([draft?.key, mayIssue]).toEqual(['document.draft.evaluation', false])
  expect(content.blocks[0]).toMatchObject({ block: 'paragraph', tone: 'warning' })
  await expect(office.kabidA.ask('document.issue', { kind: 'hasil-evaluasi', subject, number: '1', dated, place: 'Contoh' })).rejects.toMatchObject({ code: 'refused' })
})

test('what was issued stays as it was when the rating is reopened and changed', async () => {
  const office = await tempAppraisal()
  const ref = await locked(office)
  const subject = { of: 'evaluation', version: 1, ...ref } as const
  const issued = await office.admin.ask('document.issue', { kind: 'dokumen-evaluasi', subject, number: '800/13/2026', dated, place: 'Contoh' })
  await office.kadis.ask('rating.reopen', { evaluations: [ref], reason })
  const { row } = await office.kabidA.ask('rating.one', ref)
  await office.kabidA.ask('rating.save', { rows: [{ ...ref, revision: row.revision, patch: { perilakuKerja: 'di-bawah', reason: 'Beberapa kali lalai melayani' } }] })
  const again = await office.admin.ask('document.get', { id: issued.id })
  expect(printed(again.content)).not.toContain('di bawah ekspektasi')
  expect((await office.admin.ask('document.draw', { kind: 'dokumen-evaluasi', subject })).issued).toEqual([issued])
})

test('an evaluator of others is refused, and the refusal stands in the audit log', async () => {
  const office = await tempAppraisal()
  const subject = { of: 'evaluation', version: null, ...await locked(office) } as const
  await expect(office.kabidB.ask('document.draw', { kind: 'hasil-evaluasi', subject })).rejects.toMatchObject({ code: 'not-found' })
  const { rows } = await office.admin.ask('audit.list', { limit: 5 })
  expect(rows.map(({ action }) => action)).toContain('document.draw:denied')
})

test('a document about something else than its kind is refused', async () => {
  const office = await tempAppraisal()
  await expect(office.admin.ask('document.draw', { kind: 'skp', subject: { of: 'calibration', calibrationId: 1 } })).rejects.toMatchObject({ code: 'bad-input' })
})

test('an SKP that was agreed is printed with its plans, and its lampiran with what supports it', async () => {
  const office = await tempAppraisal()
  const { assignmentId } = refOf(office)
  const content = {
    lines: [{ id: 'a', part: 'utama' as const, plan: 'Layanan perizinan selesai tepat waktu', intervened: 'Indeks kepuasan masyarakat naik', aspects: [{ id: 'a1', aspect: 'waktu' as const, indicator: 'Rata-rata waktu layanan', target: '3 hari' }] }],
    resources: ['Dua tenaga pendukung'], accountability: ['Laporan bulanan'], consequences: ['Umpan balik tertulis'], expectations: { kompeten: 'Menguasai aplikasi layanan' },
  }
  const { revision } = await office.kabidA.ask('skp.save', { assignmentId, year: 2026, revision: 0, content })
  const subject = { of: 'skp', assignmentId, year: 2026 } as const
  expect((await office.kabidA.ask('document.draw', { kind: 'skp', subject })).draft?.key).toBe('document.draft.skp')
  await office.kabidA.ask('skp.agree', { assignmentId, year: 2026, revision, on: isoDate('2026-01-20'), reason: null })
  const skp = await office.kabidA.ask('document.draw', { kind: 'skp', subject })
  for (const said of ['Layanan perizinan selesai tepat waktu', 'Rata-rata waktu layanan', '3 hari', 'Waktu', 'Menguasai aplikasi layanan']) expect(printed(skp.content)).toContain(said)
  const lampiran = await office.kabidA.ask('document.draw', { kind: 'lampiran-skp', subject })
  for (const said of ['Dua tenaga pendukung', 'Laporan bulanan', 'Umpan balik tertulis']) expect(printed(lampiran.content)).toContain(said)
  expect([skp.draft, skp.content.landscape]).toEqual([null, true])
})

test('the letterhead is kept, and a picture that is no PNG or too many lines are refused', async () => {
  const office = await tempAppraisal()
  expect(await office.kabidA.ask('letterhead.read', {})).toMatchObject({ emblem: null, lines: [], paper: 'A4' })
  const letterhead = { emblem: 'data:image/png;base64,iVBORw0KGgo=', lines: [{ text: 'PEMERINTAH KABUPATEN CONTOH', size: 'normal', bold: true }], paper: 'F4', font: 'bookman', place: 'Contoh' } as const
  expect(await office.admin.ask('letterhead.change', { letterhead: { ...letterhead, lines: [...letterhead.lines] }, reason })).toEqual(letterhead)
  await expect(office.admin.ask('letterhead.change', { letterhead: { ...letterhead, lines: Array.from({ length: 6 }, () => letterhead.lines[0]) }, reason })).rejects.toMatchObject({ code: 'bad-input' })
  await expect(office.admin.ask('letterhead.change', { letterhead: { ...letterhead, lines: [], emblem: 'data:image/svg+xml;base64,AAAA' }, reason })).rejects.toMatchObject({ code: 'bad-input' })
})

test('the penetapan of a unit shows everybody with both ratings against the pattern in heads, as a draft while some are not locked', async () => {
  const office = await tempAppraisal()
  await locked(office)
  const subject = { of: 'unit', periodId: office.periods.quarter, unitId: UNITS.bidangA } as const
  await office.kadis.ask('capaian.set', { periodId: office.periods.quarter, unitId: UNITS.bidangA, level: 'baik', basis: 'Laporan kinerja triwulan III', achieved: null, skNumber: null, skDate: null, setBy: MEMBERS.kadis.name, reason: null })
  const { content, draft, mayIssue } = await office.kadis.ask('document.draw', { kind: 'penetapan-predikat', subject })
  const text = printed(content)
  for (const said of ['Bidang Layanan Terpadu', 'triwulan III 2026', person.name, 'sesuai ekspektasi', 'Belum dinilai', MEMBERS.staffA[6]?.name ?? '']) expect(text).toContain(said)
  expect([draft?.key, draft?.values?.['count'], mayIssue]).toEqual(['document.draft.unit', MEMBERS.staffA.length, false])
  await expect(office.kabidB.ask('document.draw', { kind: 'penetapan-predikat', subject })).rejects.toMatchObject({ code: 'not-found' })
})

test('a decided objection is printed with grounds, both ratings, decision and signature of the atasan', async () => {
  const office = await tempAppraisal()
  const ref = await locked(office)
  await office.admin.ask('rating.hand-over', { evaluations: [ref], on: isoDate('2026-11-18') })
  const objection = await office.admin.ask('objection.register', {
    ...ref, version: 1, receivedOn: isoDate('2026-11-18'), filedOn: isoDate('2026-11-20'), letterNumber: '01/KB/2026', letterDate: isoDate('2026-11-20'), letterName: null, letterSha256: null,
    grounds: 'Target layanan terlampaui menurut laporan bulanan', withReasons: true,
  })
  const subject = { of: 'objection', id: objection.id } as const
  expect((await office.kadis.ask('document.draw', { kind: 'keputusan-keberatan', subject })).draft?.key).toBe('document.draft.objection')
  await office.kadis.ask('objection.decide', { id: objection.id, decision: 'upheld', reason: 'Bukti menunjukkan target terlampaui', recommendation: 'Diberi penugasan yang lebih menantang', decidedOn: isoDate('2026-11-21'), toHasilKerja: 'di-atas', toPerilakuKerja: 'di-atas' })
  const { content, draft, mayIssue } = await office.kadis.ask('document.draw', { kind: 'keputusan-keberatan', subject })
  const text = printed(content)
  for (const said of [objection.number, 'Target layanan terlampaui', 'Bukti menunjukkan target terlampaui', 'Sangat Baik', 'Keputusan ini bersifat final.']) expect(text).toContain(said)
  expect([draft, mayIssue, signers(content.blocks).map(({ name }) => name)]).toEqual([null, true, [MEMBERS.kadis.name]])
  const dokumen = await office.admin.ask('document.draw', { kind: 'dokumen-evaluasi', subject: { of: 'evaluation', version: null, ...ref } })
  for (const said of ['setelah keberatan', 'Target layanan terlampaui', 'Keberatan diterima, penilaian diubah']) expect(printed(dokumen.content)).toContain(said)
})

test('the minutes of a calibration show who met, the pattern before and after, and every answer', async () => {
  const office = await tempAppraisal()
  await submitted(office)
  const session = await office.kadis.ask('calibration.open', { name: 'Kalibrasi triwulan III', periodId: office.periods.quarter, unitIds: [UNITS.bidangA], anonymous: false })
  const { members } = await office.kadis.ask('calibration.get', { calibrationId: session.id })
  const memberNumber = members.find(({ nip }) => nip === person.nip)?.number ?? 0
  const proposal = await office.kadis.ask('calibration.propose', { calibrationId: session.id, memberNumber, toHasilKerja: 'sesuai', toPerilakuKerja: 'sesuai', reason: 'Perilaku setara rekan lain' })
  await office.kabidA.ask('calibration.answer', { proposalId: proposal.id, accept: false, answer: 'Ada catatan pujian dari warga' })
  await office.kadis.ask('calibration.write-minutes', { calibrationId: session.id, minutes: { heldOn: dated, place: 'Aula', chair: MEMBERS.kadis.name, secretary: 'Ratna', attendees: [MEMBERS.kabidA.name], notes: 'Rapat berjalan lancar' } })
  const subject = { of: 'calibration', calibrationId: session.id } as const
  expect((await office.kadis.ask('document.draw', { kind: 'berita-acara-kalibrasi', subject })).draft?.key).toBe('document.draft.calibration')
  await office.kadis.ask('calibration.close', { calibrationId: session.id, reason })
  const { content, draft } = await office.kadis.ask('document.draw', { kind: 'berita-acara-kalibrasi', subject })
  for (const said of ['Kalibrasi triwulan III', 'Aula', MEMBERS.kabidA.name, 'Perilaku setara rekan lain', 'Ada catatan pujian dari warga', 'Ditolak', 'Rapat berjalan lancar', 'Sesi dibekukan']) expect(printed(content)).toContain(said)
  expect(draft).toBeNull()
})

test('the forms of a head say what the capaian was when the rating was submitted, whatever was set later', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, MEMBERS.kabidA.nip)
  const set = { periodId: ref.periodId, unitId: UNITS.bidangA, basis: 'Laporan kinerja triwulan III', achieved: null, skNumber: '1', skDate: null, setBy: MEMBERS.kadis.name }
  await office.admin.ask('capaian.set', { ...set, level: 'istimewa', reason: null })
  await office.kadis.ask('rating.save', { rows: [{ ...ref, revision: 0, patch: { perilakuKerja: 'sesuai' } }] })
  await office.kadis.ask('rating.submit', { evaluations: [ref] })
  await office.sekda.ask('rating.confirm', { evaluations: [ref] })
  await office.sekda.ask('rating.lock', { evaluations: [ref], reason })
  office.clock.pass(1)
  await office.admin.ask('capaian.set', { ...set, level: 'kurang', reason: 'laporan diperiksa ulang' })
  const { content } = await office.kadis.ask('document.draw', { kind: 'hasil-evaluasi', subject: { of: 'evaluation', version: null, ...ref } })
  expect(printed(content)).toContain('Istimewa')
  expect(printed(content)).not.toContain('di bawah ekspektasi')
  const penetapan = await office.kadis.ask('document.draw', { kind: 'penetapan-predikat', subject: { of: 'unit', periodId: ref.periodId, unitId: UNITS.bidangA } })
  expect(printed({ blocks: penetapan.content.blocks.filter(({ block }) => block === 'table') })).not.toContain('di bawah ekspektasi')
})

test('a rating that was reopened counts in the penetapan until the next is locked', async () => {
  const office = await tempAppraisal()
  const ref = await locked(office)
  await office.kadis.ask('rating.reopen', { evaluations: [ref], reason })
  const { content, draft } = await office.kadis.ask('document.draw', { kind: 'penetapan-predikat', subject: { of: 'unit', periodId: ref.periodId, unitId: UNITS.bidangA } })
  expect(printed(content)).toContain('sesuai ekspektasi')
  expect(draft?.values?.['count']).toBe(MEMBERS.staffA.length + 1)
})
