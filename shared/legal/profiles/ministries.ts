import { cutsX, cutsY, kinerjaMode } from '../parameters/talent/bands.ts'
import { scaleBidangIlmu, scaleDisiplin, scaleKeragaman, scaleLamaJabatan, scaleNondefinitif, scalePendidikan } from '../parameters/talent/career-scales.ts'
import { weightsX, weightsY } from '../parameters/talent/weights.ts'
import { bangkomReading, kompetensiReading, scalePenjenjangan, scaleSertifikat } from '../parameters/talent/x-scales.ts'
import { scalePenghargaan, scalePredikat, scaleTimKerja } from '../parameters/talent/y-scales.ts'
import { laid, laidAsShipped, SHIPPED_FROM, type ProfileDraft } from './shipped-profile.ts'

const ofDpd = { source: 'instrumen-dpd-ri', how: 'secondary', note: 'talent.note.profile.dpd' } as const

/** Its table of scales, and its weights of potensial, are those that Tanjak ships. */
const scalesOfDpd = { ...ofDpd, note: 'talent.note.profile.dpd-scales' } as const

/** Sekretariat Jenderal DPD RI: its own kinerja weights, kompetensi against the standard, 60 low and 80 middle. */
export const dpdRi: ProfileDraft = {
  id: 'dpd-ri',
  name: { key: 'talent.profile.dpd-ri' },
  description: { key: 'talent.profile.dpd-ri.about' },
  sources: ['instrumen-dpd-ri'],
  from: SHIPPED_FROM,
  values: Object.fromEntries([
    laid(kinerjaMode, 'score', { ...ofDpd, how: 'assumed', note: 'talent.note.profile.mode-follows-cuts' }),
    laid(weightsY, { predikat: '40', penghargaan: '15', 'tim-kerja': '15', 'umpan-balik': '0', 'tugas-tambahan': '5', inovasi: '10', kehadiran: '15' }, ofDpd),
    laid(kompetensiReading, 'against-standard', ofDpd),
    laidAsShipped(weightsX, scalesOfDpd),
    laidAsShipped(scalePredikat, scalesOfDpd),
    laidAsShipped(scalePenghargaan, scalesOfDpd),
    laidAsShipped(scaleTimKerja, scalesOfDpd),
    laidAsShipped(scaleSertifikat, { ...scalesOfDpd, note: 'talent.note.certificates' }),
    laidAsShipped(scalePenjenjangan, scalesOfDpd),
    laidAsShipped(scalePendidikan, scalesOfDpd),
    laidAsShipped(scaleBidangIlmu, scalesOfDpd),
    laidAsShipped(scaleLamaJabatan, { ...scalesOfDpd, note: 'talent.note.lama-jabatan' }),
    laidAsShipped(scaleKeragaman, scalesOfDpd),
    laidAsShipped(scaleNondefinitif, scalesOfDpd),
    laidAsShipped(scaleDisiplin, { ...scalesOfDpd, note: 'talent.note.disiplin' }),
    laid(cutsY, {
      edges: [{ band: 'di-atas', from: '80', edge: 'above' }, { band: 'sesuai', from: '60', edge: 'above' }], below: 'di-bawah',
    }, { ...ofDpd, note: 'talent.note.profile.dpd-edges' }),
    laid(cutsX, {
      edges: [{ band: 'tinggi', from: '80', edge: 'above' }, { band: 'menengah', from: '60', edge: 'above' }], below: 'rendah',
    }, { ...ofDpd, note: 'talent.note.profile.dpd-edges' }),
  ]),
}

const ofPu = { source: 'instrumen-pu-djbk', how: 'secondary', note: 'talent.note.profile.pu' } as const

/** Kementerian PU, Ditjen Bina Konstruksi: potensial 65/20/15 with its own scales. */
export const puDjbk: ProfileDraft = {
  id: 'pu-djbk',
  name: { key: 'talent.profile.pu-djbk' },
  description: { key: 'talent.profile.pu-djbk.about' },
  sources: ['instrumen-pu-djbk'],
  from: SHIPPED_FROM,
  values: Object.fromEntries([
    laid(weightsX, {
      'penilaian-kompetensi': '40', 'penilaian-potensi': '25', pendidikan: '5', 'bidang-ilmu': '5', 'pengembangan-kompetensi': '5', 'pengalaman-jabatan': '5',
      disiplin: '15', asesmen: '0', 'rekam-jejak': '0', 'pertimbangan-lain': '0',
    }, { ...ofPu, how: 'assumed', note: 'talent.note.profile.pu-weights' }),
    laid(scalePredikat, { 'sangat-baik': '100', baik: '80', 'butuh-perbaikan': '60', kurang: '40', 'sangat-kurang': '20' }, { ...ofPu, note: 'talent.note.scale-predikat' }),
    laid(scalePendidikan, { s3: '100', s2: '90', s1: '80', d4: '80', d3: '70', slta: '60' }, ofPu),
    laid(scaleBidangIlmu, { sesuai: '100', tidak: '50' }, ofPu),
    laid(scaleSertifikat, { years: 3, rungs: [{ atLeast: 1, score: '100' }], below: '50' }, { ...ofPu, note: 'talent.note.profile.pu-bangkom' }),
    laid(bangkomReading, {
      sertifikat: ['kepemimpinan', 'fungsional', 'teknis', 'seminar', 'kompetensi', 'lain'], penjenjangan: [], combine: 'sertifikat-only',
    }, { ...ofPu, note: 'talent.note.profile.pu-bangkom' }),
    laid(scaleLamaJabatan, { rungs: [{ atLeast: 5, score: '100' }, { atLeast: 3, score: '80' }], below: '60' }, { ...ofPu, how: 'assumed', note: 'talent.note.profile.pu-lama' }),
    laid(scaleKeragaman, { 'lintas-instansi': '100', 'lintas-unit': '80', 'satu-unit': '60' }, { ...ofPu, note: 'talent.note.profile.pu-keragaman' }),
    laidAsShipped(scaleDisiplin, { ...ofPu, note: 'talent.note.profile.pu-disiplin' }),
    laid(scaleNondefinitif, {
      'pj-kepala-daerah': '100', 'plt-lebih-tinggi': '100', 'plt-setara': '80', 'plh-lebih-tinggi': '60', 'plh-setara': '40', none: '0',
    }, { ...ofPu, note: 'talent.note.profile.pu-nondefinitif' }),
  ]),
}
