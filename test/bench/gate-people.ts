import { addMonths, addYears, isoDate, monthsBetween, type IsoDate } from '../../shared/calendar/iso-date.ts'
import type { KpRegulerFacts } from '../../shared/legal/rules/promotion/kp-reguler.ts'
import { golonganSchema } from '../../shared/legal/terms/golongan.ts'
import { educationLevelSchema, type DisciplineFact } from '../../shared/legal/terms/people.ts'
import { predikatSchema } from '../../shared/legal/terms/predikat.ts'

/** Facts that serve both kenaikan pangkat reguler and Satyalancana, as a person's fact sheet would give them. */
export type GateFacts = KpRegulerFacts & {
  readonly cpnsDate: IsoDate
  readonly cpnsDateFrom: 'record'
  readonly leaves: readonly { readonly kind: 'cltn'; readonly from: IsoDate }[]
  readonly leaveCompleteThrough: IsoDate
  readonly awards: readonly { readonly kind: 'slks-x'; readonly on: IsoDate }[]
  readonly awardCompleteThrough: IsoDate
}

const COMPLETE = isoDate('2026-12-31')
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** So many people with every mixture of time, rating, education and register; always the same ones. */
export function gatePeople(count: number): readonly GateFacts[] {
  return Array.from({ length: count }, (_, n) => {
    const discipline: readonly DisciplineFact[] = n % 23 === 0 ? [{ level: at(['ringan', 'sedang', 'berat'], n), from: isoDate('2019-05-01'), until: isoDate('2020-04-30') }] : []
    return {
      employeeKind: n % 11 === 0 ? 'PPPK' : 'PNS', status: 'active', leavesOn: null, postKind: n % 5 === 0 ? 'struktural' : 'pelaksana',
      golongan: at(golonganSchema.options, n * 7 + 4), golonganTmt: addMonths(isoDate('2018-04-01'), n % 90), educationLevel: at(educationLevelSchema.options, n * 3),
      annualPredikat: Array.from({ length: 10 }, (_year, back) => ({ year: 2025 - back, predikat: at(predikatSchema.options, (n + back) % 9 === 0 ? 2 : (n + back) % 3 === 0 ? 0 : 1) })),
      discipline, disciplineCompleteThrough: COMPLETE, superiorGolongan: null,
      cpnsDate: addMonths(isoDate('1992-03-01'), (n * 5) % 400), cpnsDateFrom: 'record',
      leaves: n % 97 === 0 ? [{ kind: 'cltn', from: isoDate('2015-01-01') }] : [], leaveCompleteThrough: COMPLETE,
      awards: n % 13 === 0 ? [{ kind: 'slks-x', on: isoDate('2020-08-17') }] : [], awardCompleteThrough: COMPLETE,
    }
  })
}

/** The same people as a general rule engine wants them: every span counted and every list searched beforehand. */
export function plainFacts(person: GateFacts, on: IsoDate): Readonly<Record<string, number | string | boolean>> {
  const rating = (year: number) => predikatSchema.options.indexOf(person.annualPredikat?.find((one) => one.year === year)?.predikat ?? 'sangat-kurang')
  return {
    kind: String(person.employeeKind), status: String(person.status), post: String(person.postKind),
    rank: golonganSchema.options.indexOf(person.golongan ?? 'I/a'), monthsInRank: monthsBetween(person.golonganTmt ?? on, on),
    lastRating: rating(2025), ratingBefore: rating(2024), education: educationLevelSchema.options.indexOf(person.educationLevel ?? 'sd'),
    serviceMonths: monthsBetween(addYears(person.cpnsDate, 0), on), punished: (person.discipline ?? []).some(({ level }) => level !== 'ringan'),
    unpaidLeave: person.leaves.length > 0, holdsX: person.awards.length > 0, registersComplete: true,
  }
}
