import { addDays, later, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { dealFlaws, type FlawBook, type FlawKind, type FlawShares } from '../flaws.ts'
import { organisationOf, rankOn, unitNameOn, type SamplePerson } from '../model.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import type { SheetFormat } from '../output/text-file.ts'
import { appraisalsOf, termOf, type Appraisal, type Term } from '../performance/appraisals.ts'
import { evaluatorOf } from './evaluator.ts'
import { ratingWords } from './rating-words.ts'
import { reportHead } from './report-head.ts'
import { inOrder, skpIdOf, plainColumns, type Material, type Report } from './report.ts'
import { nipCell } from './siasn-export.ts'
import { employeeKindWords, postKindWords, ratingTitles, type RatingTitle } from './titles.ts'

const shares: FlawShares = [
  ['nip-as-number', 0.0006],
  ['nip-short', 0.0001],
  ['rating-misspelt', 0.0004],
  ['nip-apostrophe', 0.004],
  ['contradiction', 0.0015],
  ['rating-word-variant', 0.01],
  ['exact-repeat', 0.0005],
  ['unrated', 0.006],
  ['unit-unknown', 0.0005],
]

/** How one rating report is laid out. */
export type RatingLayout = {
  readonly file: string
  readonly format: SheetFormat
  readonly linesAbove: number
  readonly total: boolean
  readonly unrated?: number
  /** Quarterly reports also come with the span of the yearly SKP in each row; only the lines above then tell the quarter. */
  readonly yearlySpans?: boolean
}

/** E-Kinerja's "Laporan Penilaian SKP" of a year (term 0) or a quarter. */
export function ratingReport(material: Material, year: number, termNumber: number, layout: RatingLayout): Report {
  const term = termOf(year, termNumber)
  const own = material.random.fork(`ratings ${year} ${termNumber}`)
  const listed = material.office.people.filter((person) => !material.onlyInSiasn.has(person.index))
  return {
    file: layout.file,
    kind: 'ekinerja-rating',
    format: layout.format,
    preface: reportHead(material.office.name, 'LAPORAN PENILAIAN SKP', term, layout.linesAbove),
    columns: plainColumns(ratingTitles),
    notData: layout.total ? 2 : 0,
    *rows(flaws) {
      const people = listed.map((person) => ({ person, skp: skpOf(material, person, term) })).filter(({ skp }) => skp.length > 0)
      const withUnrated = shares.map(([kind, share]) => [kind, kind === 'unrated' ? (layout.unrated ?? share) : share] as const)
      const dealt = dealFlaws(
        own.fork('flaws'),
        people.map(({ person }) => person.index),
        withUnrated,
      )
      let count = 0
      for (const { person, skp } of people) {
        for (const cells of rowsOf({ material, term, flaws, layout }, person, skp, dealt.get(person.index))) {
          count += 1
          yield cells
        }
      }
      if (layout.format !== 'xlsx' && layout.format.encoding === 'windows-1252') flaws.add('windows-1252')
      if (layout.linesAbove !== 7 && layout.linesAbove !== 0) flaws.add('header-row-moved')
      if (layout.total) {
        flaws.add('total-line')
        yield []
        yield ['Jumlah', null, null, `${count} penilaian`]
      }
    },
  }
}

/** The SKP of a term; whom e-Kinerja goes on listing after retirement has one more, as if still in service. */
function skpOf(material: Material, person: SamplePerson, term: Term): Appraisal[] {
  const found = appraisalsOf(person, term)
  const gone = found.length === 0 && person.leftOn !== null && person.leftOn <= term.start && material.stillListed.has(person.index)
  const post = person.posts.at(-1)
  return gone && post ? [{ post, start: term.start, end: term.end, acting: false }] : found
}

type Writing = { readonly material: Material; readonly term: Term; readonly flaws: FlawBook; readonly layout: RatingLayout }

function* rowsOf(writing: Writing, person: SamplePerson, skp: readonly Appraisal[], flaw: FlawKind | undefined): Iterable<OutCell[]> {
  const { flaws, material, term } = writing
  if (person.leftOn && person.leftOn <= term.start) flaws.add('retired-still-listed')
  if (material.onlyInEkinerja.has(person.index)) flaws.add('only-in-ekinerja', skp.length)
  if (skp.filter((one) => !one.acting).length > 1) flaws.add('two-plans')
  for (const [index, appraisal] of skp.entries()) {
    const own = index === 0 ? flaw : undefined
    if (appraisal.acting) flaws.add('acting-row')
    if (own) flaws.add(own)
    const cells = row(writing, person, appraisal, own, index)
    yield cells
    if (own === 'exact-repeat') yield cells
  }
}

function row(
  { material, term, flaws, layout }: Writing,
  person: SamplePerson,
  appraisal: Appraisal,
  flaw: FlawKind | undefined,
  index: number,
): OutCell[] {
  const { post } = appraisal
  const key = material.random.fork(`skp ${person.index} ${term.year} ${index} ${appraisal.acting}`)
  const rating = material.performance.rating(person, post.unit, term.year, term.term, appraisal.acting)
  const words = ratingWords(key, rating, flaw)
  const named = unitNameOn(post.unit, term.start, material.renamedOn)
  if (named !== post.unit.name && flaw !== 'unit-unknown') flaws.add('unit-renamed')
  const year = termOf(term.year, 0)
  const spans = layout.yearlySpans && !appraisal.acting ? { start: later(year.start, person.entry), end: year.end } : appraisal
  const evaluator = evaluatorOf(material.office, person, post.unit)
  const cells: Partial<Record<RatingTitle, OutCell>> = {
    jenis: term.term === 0 ? 'tahunan' : 'triwulanan',
    id: person.siasnId,
    nip: nipCell(person.nip, flaw),
    nama: person.name,
    periode_awal_skp: spans.start,
    periode_akhir_skp: spans.end,
    skp_unor_id: flaw === 'unit-unknown' ? key.uuid() : post.unit.id,
    skp_unor: flaw === 'unit-unknown' ? 'Balai Arsip Lama' : named,
    skp_unor_induk: organisationOf(post.unit).name,
    skp_jabatan: post.name,
    skp_jenis_jabatan: postKindWords[post.kind][0],
    is_skp_plt_plh_pjb: appraisal.acting ? 1 : 0,
    ...words,
    ...evaluator,
    waktu_dinilai: words.hasil_akhir === '-' ? null : ratedAt(key.int(3, 26), appraisal.end),
    tahun_skp: term.year,
    skp_id: skpIdOf(material, person, term.year, post),
    periode_id: `${term.year}-${term.term}`,
    skp_penilaian_id: key.uuid(),
    golru: rankOn(person, appraisal.end)?.golongan ?? null,
    jenis_pegawai: employeeKindWords[person.employeeKind][1],
    bulan_skp: Number(appraisal.end.slice(5, 7)),
  }
  return inOrder(ratingTitles, cells)
}

function ratedAt(daysAfter: number, end: IsoDate): string {
  return `${addDays(end, daysAfter)} 10:${String(daysAfter + 20)}:00`
}
