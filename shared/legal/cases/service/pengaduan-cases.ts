import { standardComponentSchema } from '../../terms/service.ts'
import { casesOf, type LegalCase } from '../case.ts'

const asked = casesOf('service.pengaduan', { receivedOn: '2026-06-01', complaintKind: 'normatif', holidays: [], holidaysKnownThrough: 2026 })
const due = (responseDue: string, settlementDue: string) => ({ responseDue, settlementDue })
const DONE = { respondedOn: '2026-06-04', settledOn: '2026-06-08' }

/** Deadlines of complaints in working days. */
export const pengaduanCases: readonly LegalCase[] = [
  asked('Diterima Senin 1 Juni 2026: tanggapan paling lambat Kamis 4 Juni, pengaduan normatif selesai paling lambat Senin 8 Juni', '2026-06-10', DONE,
    { outcome: 'met', details: due('2026-06-04', '2026-06-08') }),
  asked('Tanggapan sehari setelah batas terlambat', '2026-06-10', { ...DONE, respondedOn: '2026-06-05' }, { outcome: 'not-met', failing: ['response'] }),
  asked('Penyelesaian sehari setelah batas terlambat', '2026-06-10', { ...DONE, settledOn: '2026-06-09' }, { outcome: 'not-met', failing: ['settlement'] }),
  asked('Pada hari terakhir yang belum ditanggapi masih ada waktu', '2026-06-04', {}, { outcome: 'cannot-tell', missing: ['respondedOn', 'settledOn'] }),
  asked('Sehari setelah batas yang belum ditanggapi terlambat', '2026-06-05', {}, { outcome: 'not-met', failing: ['response'] }),
  asked('Yang sudah diselesaikan berarti sudah ditanggapi', '2026-06-10', { settledOn: '2026-06-03' }, { outcome: 'met', details: due('2026-06-04', '2026-06-08') }),
  asked('Yang baru diselesaikan sesudah batas tanggapan tanpa tanggapan lain terlambat ditanggapi', '2026-06-10', { settledOn: '2026-06-05' }, { outcome: 'not-met', failing: ['response'] }),
  asked('Tanggapan sebelum pengaduan diterima adalah tanggal keliru', '2026-06-10', { ...DONE, respondedOn: '2026-05-29' }, { outcome: 'cannot-tell', missing: ['respondedOn'] }),
  asked('Diterima Sabtu, hari kerja pertama adalah Senin', '2026-06-30', { receivedOn: '2026-06-06', respondedOn: '2026-06-10', settledOn: '2026-06-12' },
    { outcome: 'met', details: due('2026-06-10', '2026-06-12') }),
  asked('Diterima pada hari libur, hari itu tidak dihitung', '2026-06-30', { holidays: ['2026-06-01'], respondedOn: '2026-06-04', settledOn: '2026-06-08' },
    { outcome: 'met', details: due('2026-06-04', '2026-06-08') }),
  asked('Hari libur memundurkan batas sehari', '2026-06-10', { ...DONE, holidays: ['2026-06-02'], respondedOn: '2026-06-05', settledOn: '2026-06-09' },
    { outcome: 'met', details: due('2026-06-05', '2026-06-09') }),
  asked('Diterima Jumat, hari kerja pertama adalah Senin', '2026-06-30', { receivedOn: '2026-06-05', respondedOn: '2026-06-10', settledOn: '2026-06-12' },
    { outcome: 'met', details: due('2026-06-10', '2026-06-12') }),
  asked('Permintaan informasi selesai dalam 5 hari kerja', '2026-06-10', { ...DONE, complaintKind: 'permintaan-informasi' },
    { outcome: 'met', details: due('2026-06-04', '2026-06-08') }),
  asked('Tanpa pemeriksaan lapangan batasnya 14 hari kerja', '2026-06-30', { ...DONE, complaintKind: 'tanpa-periksa', settledOn: '2026-06-19' },
    { outcome: 'met', details: due('2026-06-04', '2026-06-19') }),
  asked('Dengan pemeriksaan lapangan batasnya 60 hari kerja', '2026-09-01', { ...DONE, complaintKind: 'dengan-periksa', settledOn: '2026-08-25' },
    { outcome: 'not-met', failing: ['settlement'], details: due('2026-06-04', '2026-08-24') }),
  asked('Terlambat di tahun yang hari liburnya belum diketahui belum dapat dipastikan', '2026-06-10', { ...DONE, respondedOn: '2026-06-05', holidaysKnownThrough: 2025 },
    { outcome: 'cannot-tell', missing: ['holidaysKnownThrough'] }),
  asked('Tepat waktu tetap tepat waktu walau hari libur belum diketahui', '2026-06-10', { ...DONE, holidays: null, holidaysKnownThrough: null }, { outcome: 'met' }),
  asked('Jawaban bertanggal sesudah hari yang ditanyakan belum dihitung', '2026-06-03', DONE, { outcome: 'cannot-tell', missing: ['respondedOn', 'settledOn'], metOn: '2026-06-08' }),
  asked('Tanpa jenis pengaduan batas penyelesaian belum diketahui', '2026-06-10', { ...DONE, complaintKind: null }, { outcome: 'cannot-tell', missing: ['complaintKind'] }),
  asked('Tanpa tanggal diterima tidak ada batas yang dapat dihitung', '2026-06-10', { ...DONE, receivedOn: null }, { outcome: 'cannot-tell', missing: ['receivedOn'] }),
  asked('Pengaduan yang belum diterima tidak dinilai', '2026-05-31', {}, { outcome: 'not-applicable', failing: ['received'] }),
  asked('Aturan ini menjawab sejak 1 Januari 2018', '2018-01-01', { receivedOn: '2018-01-01', holidaysKnownThrough: 2018 },
    { outcome: 'cannot-tell', missing: ['respondedOn', 'settledOn'] }),
  asked('Sehari sebelumnya belum', '2017-12-31', {}, { error: 'not-in-force' }),
]

const all = standardComponentSchema.options.map((component) => ({ component, present: true }))
const standard = casesOf('service.standar-pelayanan', { publicService: true, components: all })
const without = (gone: string) => all.map((one) => (one.component === gone ? { ...one, present: false } : one))
const JUNE = '2026-06-30'

/** The fourteen components of a service standard. */
export const standarCases: readonly LegalCase[] = [
  standard('Keempat belas komponen ada', JUNE, {}, { outcome: 'met', details: { delivery: '6/6', manufacturing: '8/8' } }),
  standard('Tanpa biaya/tarif penyampaian pelayanan kurang satu', JUNE, { components: without('biaya') },
    { outcome: 'not-met', failing: ['biaya'], details: { delivery: '5/6', manufacturing: '8/8' } }),
  standard('Tanpa jaminan pelayanan pengelolaan pelayanan kurang satu', JUNE, { components: without('jaminan-pelayanan') },
    { outcome: 'not-met', failing: ['jaminan-pelayanan'], details: { delivery: '6/6', manufacturing: '7/8' } }),
  standard('Komponen yang tidak disebut belum diketahui, bukan tidak ada', JUNE, { components: all.slice(1) }, { outcome: 'cannot-tell', missing: ['components'] }),
  standard('Unit tanpa pelayanan publik tidak ditanya', JUNE, { publicService: false }, { outcome: 'not-applicable', failing: ['public-service'] }),
  standard('Belum dinyatakan melayani publik', JUNE, { publicService: null }, { outcome: 'cannot-tell', missing: ['publicService'] }),
  standard('Aturan ini menjawab sejak 18 Juli 2009', '2009-07-18', {}, { outcome: 'met' }),
  standard('Sehari sebelumnya belum', '2009-07-17', {}, { error: 'not-in-force' }),
]
