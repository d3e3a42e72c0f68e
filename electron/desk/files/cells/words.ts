import type { EducationLevel, EmployeeKind as LegalEmployeeKind } from '../../../../shared/legal/terms/people.ts'
import type { EmployeeKind, HasilKerja, Predikat } from '../parsed.ts'
import { plainWord } from './cell.ts'

const EKSPEKTASI: Readonly<Record<string, HasilKerja>> = {
  diatas: 'di-atas', diatasekspektasi: 'di-atas', sesuai: 'sesuai', sesuaiekspektasi: 'sesuai', dibawah: 'di-bawah',
  dibawahekspektasi: 'di-bawah',
}

const MARKS: Readonly<Record<string, HasilKerja>> = { ...EKSPEKTASI, a: 'di-atas', s: 'sesuai', b: 'di-bawah', 3: 'di-atas', 2: 'sesuai', 1: 'di-bawah' }

const PREDIKAT: Readonly<Record<string, Predikat>> = {
  sangatbaik: 'sangat-baik', baik: 'baik', butuhperbaikan: 'butuh-perbaikan', sedangbutuhperbaikan: 'butuh-perbaikan',
  sedang: 'butuh-perbaikan',
  cukup: 'butuh-perbaikan', kurang: 'kurang', sangatkurang: 'sangat-kurang',
}

const UNRATED = new Set(['belumdinilai', 'tidakdinilai', 'belumadapenilaian'])

/** A word of a fixed list: its meaning, nothing, or a word that the list does not hold. */
export type WordRead<T> = { readonly meaning: T | null; readonly unknown: boolean }

const NOTHING = { meaning: null, unknown: false } as const

/** Sheets repeat few words in many rows: those that a table knows are compared letter by letter once. */
const plainWords = new Map<string, string>()

function plain(text: string): string {
  const word = plainWords.get(text) ?? plainWord(text)
  if (plainWords.size < 1000) plainWords.set(text, word)
  return word
}

function lookUp<T>(table: Readonly<Record<string, T>>, text: string | null): WordRead<T> {
  if (text === null) return NOTHING
  const word = plain(text)
  const meaning = Object.hasOwn(table, word) ? (table[word] ?? null) : null
  return { meaning, unknown: meaning === null && !UNRATED.has(word) }
}

/** Reads hasil kerja or perilaku kerja: `Diatas`, `Di Atas Ekspektasi`, `DIATAS EKSPEKTASI` and so on. */
export function readEkspektasi(text: string | null): WordRead<HasilKerja> {
  return lookUp(EKSPEKTASI, text)
}

/** Reads the same as a mark on a sheet of ours: `A`, `S`, `B` or `3`, `2`, `1` beside the words. */
export function readEkspektasiMark(text: string | null): WordRead<HasilKerja> {
  return lookUp(MARKS, text)
}

/** Reads a predikat, older words included: `Sedang/Butuh Perbaikan` and `Cukup` are Butuh Perbaikan. */
export function readPredikat(text: string | null): WordRead<Predikat> {
  return lookUp(PREDIKAT, text)
}

const EMPLOYEE_KINDS: Readonly<Record<string, EmployeeKind>> = {
  pns: 'PNS', cpns: 'PNS', calonpns: 'PNS', pnsaktif: 'PNS', pppk: 'PPPK', p3k: 'PPPK', pppkpenuhwaktu: 'PPPK',
  pppkparuhwaktu: 'PPPK_PW', pppkpw: 'PPPK_PW', p3kparuhwaktu: 'PPPK_PW', p3kpw: 'PPPK_PW', pppkaktif: 'PPPK',
  pppkparuhwaktuaktif: 'PPPK_PW',
}

/** Reads the kind of employee, also from SIASN's long names such as `PNS Daerah Kab/Kota bekerja pada Instansi Induk`. */
export function readEmployeeKind(text: string | null): WordRead<EmployeeKind> {
  const read = lookUp(EMPLOYEE_KINDS, text)
  if (!read.unknown || text === null) return read
  if (/^(?:pppk|p3k)\b.*paruh waktu/i.test(text.replaceAll('_', ' '))) return { meaning: 'PPPK_PW', unknown: false }
  if (/^(?:pppk|p3k)\b/i.test(text)) return { meaning: 'PPPK', unknown: false }
  return /^c?pns\b/i.test(text) ? { meaning: 'PNS', unknown: false } : read
}

/** The kind of employee that a number itself shows: a PPPK number has a contract number where a PNS has a month. */
export function employeeKindOfNip(nip: string): EmployeeKind {
  return Number(nip.slice(12, 14)) > 12 ? 'PPPK' : 'PNS'
}

/** Reads SIASN's `STATUS CPNS PNS`: `C` or `P`, or the word. */
export function readCpnsStatus(text: string | null): WordRead<Extract<LegalEmployeeKind, 'CPNS' | 'PNS'>> {
  return lookUp({ c: 'CPNS', cpns: 'CPNS', calonpns: 'CPNS', p: 'PNS', pns: 'PNS' } as const, text)
}

const EDUCATION: Readonly<Record<string, EducationLevel>> = {
  sd: 'sd', sekolahdasar: 'sd', sltp: 'sltp', smp: 'sltp', sltpkejuruan: 'sltp-kejuruan', slta: 'slta', sma: 'slta',
  sltakejuruan: 'slta-kejuruan', smk: 'slta-kejuruan', sltakeguruan: 'slta-keguruan', spg: 'slta-keguruan',
  diplomai: 'd1', di: 'd1', d1: 'd1', diploma1: 'd1', diplomaii: 'd2', dii: 'd2', d2: 'd2', diploma2: 'd2', sgplb: 'sgplb',
  diplomaiiisarjanamuda: 'd3', diplomaiii: 'd3', diii: 'd3', d3: 'd3', diploma3: 'd3', sarjanamuda: 'd3',
  diplomaiv: 'd4', div: 'd4', d4: 'd4', diploma4: 'd4', s1sarjana: 's1', s1: 's1', sarjana: 's1', strata1: 's1', stratai: 's1',
  s2: 's2', magister: 's2', s2magister: 's2', strata2: 's2', strataii: 's2', s3doktor: 's3', s3: 's3', doktor: 's3', strata3: 's3',
  strataiii: 's3',
}

/** Reads a level of education as SIASN writes it (`S-1/Sarjana`, `Diploma III/Sarjana Muda`, `SLTA Kejuruan`) or shorter. */
export function readEducationLevel(text: string | null): WordRead<EducationLevel> {
  return lookUp(EDUCATION, text)
}

type PostKind = 'struktural' | 'fungsional' | 'pelaksana'

const POST_KINDS: Readonly<Record<string, PostKind>> = {
  1: 'struktural', struktural: 'struktural', jabatanstruktural: 'struktural',
  2: 'fungsional', fungsional: 'fungsional', fungsionaltertentu: 'fungsional', jabatanfungsionaltertentu: 'fungsional',
  jabatanfungsional: 'fungsional',
  4: 'pelaksana', pelaksana: 'pelaksana', fungsionalumum: 'pelaksana', jabatanfungsionalumum: 'pelaksana',
  fungsionalumumpelaksana: 'pelaksana',
  pelaksanafungsionalumum: 'pelaksana', jabatanpelaksana: 'pelaksana',
}

/** Reads a kind of post by its word or by SIASN's code 1, 2 or 4. */
export function readPostKind(text: string | null): WordRead<PostKind> {
  return lookUp(POST_KINDS, text)
}

const LEGAL_STATUSES = new Set([
  'aktif', 'pnsaktif', 'pppkaktif', 'pppkparuhwaktuaktif', 'cpnsaktif', 'cltn', 'cutidiluartanggungannegara', 'perpanjangancltn',
  'tugasbelajar',
  'pemberhentiansementara', 'penerimauangtunggu', 'pejabatnegara', 'kepaladesa', 'masapersiapanpensiun', 'mpp', 'pensiun', 'meninggal',
  'meninggaldunia', 'diberhentikan', 'pnskenahukumandisiplin', 'pnsyangdinyatakanhilang', 'tewas', 'mutasikeluar', 'pindahinstansi',
])

/** Tells whether a kedudukan hukum is one that the sources are known to write. */
export function isKnownLegalStatus(text: string): boolean {
  return LEGAL_STATUSES.has(plain(text))
}

const SEXES = { l: 'L', m: 'L', lakilaki: 'L', pria: 'L', male: 'L', p: 'P', f: 'P', perempuan: 'P', wanita: 'P', female: 'P' } as const

/** Reads L/P or M/F, or the words. */
export function readSex(text: string | null): WordRead<'L' | 'P'> {
  return lookUp<'L' | 'P'>(SEXES, text)
}

const FLAGS = {
  0: 'no', false: 'no', tidak: 'no', t: 'no', no: 'no', n: 'no', bukan: 'no', definitif: 'no',
  1: 'yes', true: 'yes', ya: 'yes', y: 'yes', yes: 'yes', plt: 'yes', plh: 'yes', pj: 'yes', pjb: 'yes',
} as const

/** Reads a 0/1 flag, also written as a word; nothing means no. */
export function readFlag(text: string | null): WordRead<boolean> {
  const { meaning, unknown } = lookUp<'yes' | 'no'>(FLAGS, text)
  return { meaning: meaning === null ? null : meaning === 'yes', unknown }
}
