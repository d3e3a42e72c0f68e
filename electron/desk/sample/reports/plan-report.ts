import { addDays } from '../../../../shared/calendar/iso-date.ts'
import { dealFlaws, type FlawShares } from '../flaws.ts'
import { organisationOf, unitNameOn, type SamplePerson } from '../model.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import type { SheetFormat } from '../output/text-file.ts'
import { appraisalsOf, termOf, type Appraisal } from '../performance/appraisals.ts'
import { reportHead } from './report-head.ts'
import { inOrder, skpIdOf, plainColumns, type Material, type Report } from './report.ts'
import { nipCell } from './siasn-export.ts'
import { employeeKindWords, planTitles, postKindWords, type PlanTitle } from './titles.ts'

const shares: FlawShares = [
  ['no-plan', 0.015],
  ['nip-apostrophe', 0.004],
  ['nip-as-number', 0.0002],
]

/** E-Kinerja's "Laporan SKP" of a year: the plans, one more for a move within the year or an acting post. */
export function planReport(material: Material, year: number, format: SheetFormat): Report {
  const term = termOf(year, 0)
  const own = material.random.fork(`plans ${year}`)
  const lines = format === 'xlsx' ? 7 : 0
  return {
    file: `Laporan SKP ${year}.${format === 'xlsx' ? 'xlsx' : 'csv'}`,
    kind: 'ekinerja-plan',
    format,
    preface: reportHead(material.office.name, 'LAPORAN SKP', term, lines),
    columns: plainColumns(planTitles),
    notData: 0,
    *rows(flaws) {
      const people = material.office.people.filter(
        (person) => !material.onlyInSiasn.has(person.index) && appraisalsOf(person, term).length > 0,
      )
      const dealt = dealFlaws(
        own.fork('flaws'),
        people.map((person) => person.index),
        shares,
      )
      for (const person of people) {
        const skp = appraisalsOf(person, term)
        const flaw = dealt.get(person.index)
        if (flaw) flaws.add(flaw)
        if (material.onlyInEkinerja.has(person.index)) flaws.add('only-in-ekinerja', flaw === 'no-plan' ? 1 : skp.length)
        if (flaw !== 'no-plan' && skp.filter((one) => !one.acting).length > 1) flaws.add('two-plans')
        for (const [index, appraisal] of (flaw === 'no-plan' ? skp.slice(0, 1) : skp).entries()) {
          if (appraisal.acting) flaws.add('acting-row')
          const shown = index > 0 && flaw?.startsWith('nip') ? undefined : flaw
          yield row(material, person, appraisal, year, index, nipCell(person.nip, shown), flaw !== 'no-plan')
        }
      }
    },
  }
}

function row(
  material: Material,
  person: SamplePerson,
  appraisal: Appraisal,
  year: number,
  index: number,
  nip: OutCell,
  made: boolean,
): OutCell[] {
  const { post } = appraisal
  const key = material.random.fork(`plan ${person.index} ${year} ${index}`)
  const unit = unitNameOn(post.unit, appraisal.start, material.renamedOn)
  const cells: Partial<Record<PlanTitle, OutCell>> = {
    skp_id: skpIdOf(material, person, year, post),
    nip,
    nama: person.name,
    jenis_pegawai: employeeKindWords[person.employeeKind][1],
    is_skp: made ? 1 : 0,
    skp_status: made ? (key.chance(0.95) ? 'persetujuan' : key.pick(['draft', 'pengajuan'])) : null,
    skp_model: made ? key.pick(['kuantitatif', 'kualitatif']) : null,
    skp_unor: unit,
    skp_unor_atasan: post.unit.parent?.name ?? null,
    skp_unor_induk: organisationOf(post.unit).name,
    skp_jabatan: post.name,
    skp_jenis_jabatan: postKindWords[post.kind][0],
    periode_awal: appraisal.start,
    periode_akhir: appraisal.end,
    is_plt_plh: appraisal.acting ? 1 : 0,
    created_at: made ? addDays(appraisal.start, key.int(1, 29)) : null,
  }
  return inOrder(planTitles, cells)
}
