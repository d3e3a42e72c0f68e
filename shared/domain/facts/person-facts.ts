import type { IsoDate } from '../../calendar/iso-date.ts'
import type { PeriodKind } from '../../calendar/period.ts'
import type { Golongan, PppkGolongan } from '../../legal/terms/golongan.ts'
import type { PostFact } from '../../legal/terms/posts.ts'
import type {
  AssessmentFact, CertificateFact, CreditFact, EducationFact, FeedbackFact, RankFact, TalentScoreFact, TeamRoleFact, TrainingFact,
} from '../../legal/terms/record-facts.ts'
import type {
  AwardFact, DisciplineFact, EducationLevel, EmployeeKind, LeaveFact, PostKind, ServiceStatus,
} from '../../legal/terms/people.ts'
import type { Ekspektasi, Predikat } from '../../legal/terms/predikat.ts'

/** One evaluation of a person as it was imported; the annual predikat of a year is worked out from all of them. */
export type RatingFact = {
  /** Names the rating to its reader (the row id, as text); it never changes a result. */
  readonly ref: string
  /** The evaluation: bulanan, triwulanan or tahunan; `other` is an annual evaluation of an SKP that covers part of a year. */
  readonly kind: PeriodKind
  readonly start: IsoDate
  readonly end: IsoDate
  /** True for an SKP as Plt, Plh or Pj, which never gives the annual predikat. */
  readonly acting: boolean
  readonly hasilKerja: Ekspektasi | null
  readonly perilakuKerja: Ekspektasi | null
  /** The predikat as the file states it; null when not rated. */
  readonly hasilAkhir: Predikat | null
  /** The predikat on which the board settled a contradiction between `hasilAkhir` and the matrix; null when not settled. */
  readonly settled: Predikat | null
}

/**
 * Everything the rules may know about a person, as of the asking date: plain data that can be stored and hashed.
 * Null means not known, never "no"; the registers are complete up to their date and say nothing beyond it. What is dated after the
 * asking date is left out of every list but ratings, discipline, leaves and awards; angka kredit whose span is not over is left out.
 */
export type PersonFacts = {
  readonly nip: string
  readonly employeeKind: EmployeeKind | null
  readonly status: ServiceStatus | null
  /** First day out of service, past or already decided; null when none is recorded. */
  readonly leavesOn: IsoDate | null
  /** As recorded, else as the number of 18 digits tells it. */
  readonly birthDate: IsoDate | null
  readonly cpnsDate: IsoDate | null
  readonly pnsDate: IsoDate | null
  /** The golongan ruang held on the asking date (PNS), and since when. */
  readonly golongan: Golongan | null
  readonly golonganTmt: IsoDate | null
  /** The golongan of a PPPK. */
  readonly pppkGolongan: PppkGolongan | null
  /** The kind of the definitive post held on the asking date; acting posts do not count. */
  readonly postKind: PostKind | null
  /** The golongan ruang of the direct superior; asked only on dates before 20 May 2025. */
  readonly superiorGolongan: Golongan | null
  /** The highest level of education held on the asking date; null when unknown or its word is not settled. */
  readonly educationLevel: EducationLevel | null
  /** Every rating of every period; those that end after the asking date are left out by the rules. */
  readonly ratings: readonly RatingFact[]
  readonly discipline: readonly DisciplineFact[]
  readonly disciplineCompleteThrough: IsoDate | null
  readonly leaves: readonly LeaveFact[]
  readonly leaveCompleteThrough: IsoDate | null
  readonly awards: readonly AwardFact[]
  readonly awardCompleteThrough: IsoDate | null
  /** Every rank since CPNS that is recorded, in the order of time; of a PNS only. */
  readonly ranks: readonly RankFact[]
  /** Every post that is recorded, acting ones too, in the order of time; one that began later is left out. */
  readonly posts: readonly PostFact[]
  readonly educations: readonly EducationFact[]
  readonly trainings: readonly TrainingFact[]
  readonly certificates: readonly CertificateFact[]
  /** Trainings and certificates are complete up to this day. */
  readonly trainingCompleteThrough: IsoDate | null
  readonly assessments: readonly AssessmentFact[]
  readonly feedbacks: readonly FeedbackFact[]
  readonly teamRoles: readonly TeamRoleFact[]
  readonly teamCompleteThrough: IsoDate | null
  readonly talentScores: readonly TalentScoreFact[]
  readonly credits: readonly CreditFact[]
}
