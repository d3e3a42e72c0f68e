import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { dealFlaws, type FlawKind, type FlawShares } from '../flaws.ts'
import { organisationOf, type SampleOffice, type SamplePerson, type SamplePost } from '../model.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import type { Random } from '../random.ts'
import { dayFirst, inOrder, plainColumns, type Material, type Report } from './report.ts'
import { unneeded } from './siasn-unneeded.ts'
import { employeeKindWords, postKindWords, siasnTitles, type SiasnTitle } from './titles.ts'

const shares: FlawShares = [
  ['nip-as-number', 0.0003],
  ['nip-apostrophe', 0.02],
  ['nip-spaces', 0.003],
  ['literal-null', 0.05],
  ['sex-in-english', 0.01],
  ['education-unknown', 0.002],
  ['unit-unknown', 0.001],
  ['date-other-style', 0.05],
]
const strangeLevels = ['S1 Ekstensi', 'Paket C', 'SLTA/Sederajat', 'Pendidikan Profesi']

/** SIASN's staff export with all its columns; those that Tanjak never keeps are filled too, so that dropping them shows. */
export function siasnExport(material: Material): Report {
  const { office, random } = material
  const own = random.fork('siasn')
  const known = office.people.filter((person) => !material.onlyInEkinerja.has(person.index))
  const moved = own
    .fork('moved')
    .shuffled(known.filter((person) => new Set(person.posts.map((post) => post.unit)).size > 1 && !person.leftOn))
  const twice = new Set(moved.slice(0, Math.max(1, Math.round(known.length * 0.003))))
  return {
    file: 'Export Data ASN.xlsx',
    kind: 'siasn-export',
    format: 'xlsx',
    preface: [],
    columns: plainColumns(siasnTitles),
    notData: 0,
    *rows(flaws) {
      flaws.add('only-in-siasn', material.onlyInSiasn.size)
      const dealt = dealFlaws(
        own.fork('flaws'),
        known.filter((person) => !twice.has(person)).map((person) => person.index),
        shares,
      )
      for (const person of known) {
        if (twice.has(person)) {
          flaws.add('duplicate-after-move')
          yield row(own, office, person, formerPost(person), undefined)
        }
        const flaw = dealt.get(person.index)
        if (flaw) flaws.add(flaw)
        yield row(own, office, person, person.posts.at(-1) as SamplePost, flaw)
      }
    },
  }
}

function formerPost(person: SamplePerson): SamplePost {
  const unit = person.posts.at(-1)?.unit
  return person.posts.findLast((post) => post.unit !== unit) as SamplePost
}

function row(random: Random, office: SampleOffice, person: SamplePerson, post: SamplePost, flaw: FlawKind | undefined): OutCell[] {
  const own = random.fork(`row ${person.index}`)
  const day = (date: IsoDate | null): OutCell =>
    date && (flaw === 'date-other-style' ? (own.chance(0.5) ? { date } : date) : dayFirst(date))
  const nothing = flaw === 'literal-null' ? 'null' : null
  const unit = flaw === 'unit-unknown' ? { id: own.uuid(), name: 'Balai Arsip Lama' } : post.unit
  const cells: Partial<Record<SiasnTitle, OutCell>> = {
    ...unneeded(own.fork('unneeded'), office, person),
    ...facts(person, post, day, nothing),
    'NIP BARU': nipCell(person.nip, flaw),
    'JENIS KELAMIN': flaw === 'sex-in-english' ? (person.sex === 'L' ? 'M' : 'F') : person.sex,
    'TINGKAT PENDIDIKAN NAMA': flaw === 'education-unknown' ? own.pick(strangeLevels) : (person.studies.at(-1)?.level ?? nothing),
    'UNOR ID': unit.id,
    'UNOR NAMA': unit.name,
    'SATUAN KERJA INDUK ID': organisationOf(post.unit).id,
    'SATUAN KERJA INDUK NAMA': organisationOf(post.unit).name,
  }
  return inOrder(siasnTitles, cells)
}

function facts(
  person: SamplePerson,
  post: SamplePost,
  day: (date: IsoDate | null) => OutCell,
  nothing: string | null,
): Partial<Record<SiasnTitle, OutCell>> {
  const [rank, first, study] = [person.ranks.at(-1), person.ranks[0], person.studies.at(-1)]
  const pns = person.employeeKind === 'PNS'
  return {
    'PNS ID': person.siasnId,
    'NIP LAMA': nothing,
    NAMA: person.name,
    'GELAR DEPAN': person.titleFront || nothing,
    'GELAR BELAKANG': person.titleBack || nothing,
    'TEMPAT LAHIR NAMA': person.birthPlace,
    'TANGGAL LAHIR': day(person.birthDate),
    'JENIS PEGAWAI NAMA': employeeKindWords[person.employeeKind][0],
    'KEDUDUKAN HUKUM NAMA': person.statuses.at(-1)?.status ?? nothing,
    'STATUS CPNS PNS': pns ? (person.pnsDate ? 'PNS' : 'CPNS') : nothing,
    'NOMOR SK CPNS': `813/${person.index + 1}/BKPSDM/${person.entry.slice(0, 4)}`,
    'TANGGAL SK CPNS': day(person.entry),
    'TMT CPNS': day(person.entry),
    'NOMOR SK PNS': person.pnsDate ? `821.1/${person.index + 1}/BKPSDM/${person.pnsDate.slice(0, 4)}` : nothing,
    'TANGGAL SK PNS': day(person.pnsDate) ?? nothing,
    'TMT PNS': day(person.pnsDate) ?? nothing,
    'GOL AWAL NAMA': first?.golongan ?? nothing,
    'GOL AKHIR NAMA': rank?.golongan ?? nothing,
    'TMT GOLONGAN': rank ? day(rank.tmt) : nothing,
    'MK TAHUN': rank ? String(Math.floor(rank.months / 12)) : nothing,
    'MK BULAN': rank ? String(rank.months % 12) : nothing,
    'JENIS JABATAN ID': postKindWords[post.kind][0],
    'JENIS JABATAN NAMA': postKindWords[post.kind][1],
    'JABATAN NAMA': post.name,
    'TMT JABATAN': day(post.tmt),
    'PENDIDIKAN NAMA': study?.program ?? nothing,
    'TAHUN LULUS': study ? String(study.year) : nothing,
    'NAMA SEKOLAH': study?.school ?? nothing,
    'ESELON NAMA': post.eselon ?? nothing,
  }
}

/** A NIP as it comes: text, with an apostrophe or spaces, or as a number whose last three digits a spreadsheet has lost. */
export function nipCell(nip: string, flaw: FlawKind | undefined): OutCell {
  if (flaw === 'nip-as-number') return Number(`${nip.slice(0, 15)}000`)
  if (flaw === 'nip-short') return nip.slice(0, 17)
  if (flaw === 'nip-apostrophe') return `'${nip}`
  return flaw === 'nip-spaces' ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}` : nip
}
