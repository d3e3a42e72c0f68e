import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { recordKindNames } from '../../../shared/domain/record/kinds.ts'
import type { SampleSize } from './options.ts'
import { makeOffice } from './people/make-people.ts'
import { openPerformance } from './performance/rating.ts'
import { seededRandom } from './random.ts'
import { planReport } from './reports/plan-report.ts'
import { ratingReport } from './reports/rating-report.ts'
import { recordSheet } from './reports/record-sheets.ts'
import type { Material, Report } from './reports/report.ts'
import { siasnExport } from './reports/siasn-export.ts'
import { unitTree } from './reports/unit-tree.ts'

/** Makes up the office of a size and seed, and decides whom only one of the two systems knows. */
export function makeMaterial(size: SampleSize): Material {
  const random = seededRandom(`tanjak ${size.seed}`)
  const office = makeOffice(random.fork('office'), size)
  const heads = new Set(office.heads.values())
  const staff = random
    .fork('apart')
    .shuffled(office.people.filter((person) => !heads.has(person) && !person.leftOn && person.acting.length === 0))
  const few = Math.max(1, Math.round(size.people * 0.004))
  const retired = office.people.filter((person) => person.leftOn !== null)
  const indexes = (people: typeof staff) => new Set(people.map((person) => person.index))
  return {
    office,
    random,
    performance: openPerformance(random.fork('performance'), office.heads),
    firstYear: size.lastYear - size.years + 1,
    lastYear: size.lastYear,
    onlyInEkinerja: indexes(staff.slice(0, few)),
    onlyInSiasn: indexes(staff.slice(few, few * 2)),
    stillListed: indexes(
      random
        .fork('listed')
        .shuffled(retired)
        .slice(0, Math.max(1, Math.round(retired.length * 0.15))),
    ),
    renamedOn: isoDate(`${size.lastYear}-01-01`),
  }
}

const semicolons = { separator: ';', encoding: 'utf-8-bom' } as const

/** Every file of the sample, in the order in which an officer would import them. */
export function reportsOf(material: Material): Report[] {
  const { firstYear, lastYear } = material
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  const quarter = (roman: string) => `Laporan Penilaian SKP Triwulan ${roman} ${lastYear + 1}`
  return [
    unitTree(material),
    siasnExport(material),
    ...years.map((year) =>
      // BKN shifts the headings now and then: here in the oldest report.
      ratingReport(material, year, 0, {
        file: `Laporan Penilaian SKP Tahunan ${year}.xlsx`,
        format: 'xlsx',
        linesAbove: year === firstYear ? 9 : 7,
        total: year % 2 === lastYear % 2,
      }),
    ),
    ratingReport(material, lastYear + 1, 1, {
      file: `${quarter('I')}.xlsx`,
      format: 'xlsx',
      linesAbove: 7,
      total: false,
      yearlySpans: true,
    }),
    ratingReport(material, lastYear + 1, 2, { file: `${quarter('II')}.csv`, format: semicolons, linesAbove: 0, total: true }),
    ratingReport(material, lastYear + 1, 3, {
      file: `${quarter('III')}.csv`,
      format: { separator: ';', encoding: 'windows-1252' },
      linesAbove: 0,
      total: false,
      unrated: 0.04,
    }),
    planReport(material, lastYear, 'xlsx'),
    planReport(material, lastYear + 1, { separator: ',', encoding: 'utf-8-bom' }),
    ...recordKindNames.map((kind) => recordSheet(material, kind)),
  ]
}
