import { z } from 'zod'
import { exact } from '../../../numbers/exact.ts'
import type { IsoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema } from '../../finding.ts'
import { scalePenghargaan, scalePredikat, scaleTimKerja, umpanBalikReading, type TeamRung } from '../../parameters/talent/y-scales.ts'
import type { YComponent } from '../../parameters/talent/weights.ts'
import { awardFactSchema, type AwardScope } from '../../terms/people.ts'
import { feedbackFactSchema, talentScoreFactSchema, teamRoleFactSchema } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { annualPredikatFacts, lastEndedYears } from '../common/predikat-years.ts'
import { bestRecorded, givenScore, latest, windowStart } from './records.ts'
import { meanOf, parsedScores, type Scored } from './scored.ts'

/** The facts of the kinerja axis: raw records, and the dates through which their registers are complete. */
export const yFacts = {
  ...annualPredikatFacts,
  awards: z.array(awardFactSchema).readonly().nullish(),
  awardCompleteThrough: isoDateSchema.nullish(),
  teamRoles: z.array(teamRoleFactSchema).readonly().nullish(),
  teamCompleteThrough: isoDateSchema.nullish(),
  feedbacks: z.array(feedbackFactSchema).readonly().nullish(),
  talentScores: z.array(talentScoreFactSchema).readonly().nullish(),
}
const sheet = z.strictObject(yFacts)
export type YFacts = z.infer<typeof sheet>

/** The annual predikat of the last year that has ended, or why there is none. */
export function lastPredikat(given: YFacts, law: Law) {
  const year = lastEndedYears(law, 1)[0] ?? 0
  const known = given.annualPredikat?.find((one) => one.year === year)
  return { year, predikat: known?.predikat ?? null, gap: known?.gap ?? 'none' } as const
}

/** The score of a component of the kinerja axis. */
export function scoredY(component: YComponent, given: YFacts, law: Law): Scored {
  switch (component) {
    case 'predikat': return predikat(given, law)
    case 'penghargaan': return penghargaan(given, law)
    case 'tim-kerja': return timKerja(given, law)
    case 'umpan-balik': return umpanBalik(given, law)
    case 'tugas-tambahan':
    case 'inovasi':
    case 'kehadiran': return givenScore(component, given.talentScores, law)
  }
}

function predikat(given: YFacts, law: Law): Scored {
  const last = lastPredikat(given, law)
  const head = { facts: ['annualPredikat'] as const, citation: law.cite(scalePredikat) }
  if (last.predikat === null) return { ...head, score: null, because: { key: `legal.predikat-gap.${last.gap}`, values: { year: String(last.year) } } }
  return {
    ...head, score: parsedScores(law(scalePredikat)).of[last.predikat],
    because: { key: 'talent.predikat-was', values: { year: String(last.year), predikat: { text: `legal.predikat.${last.predikat}` } } },
  }
}

function penghargaan({ awards, awardCompleteThrough }: YFacts, law: Law): Scored {
  const scale = law(scalePenghargaan)
  const from = windowStart(law, scale.years)
  const held = (awards ?? []).filter(({ on }) => on >= from && on <= law.askedOn).map(({ scope, on }) => ({ rung: scope ?? null, on }))
  const scored = bestRecorded<AwardScope>(law, { fact: 'awards', completeFact: 'awardCompleteThrough', completeThrough: awardCompleteThrough }, scale, held, {
    rung: (rung) => `talent.award.${rung}`, incomplete: 'talent.awards-incomplete', untold: 'talent.award-untold', none: 'talent.no-award',
  })
  return { ...scored, wording: `penghargaan ${scale.years} tahun terakhir`, citation: law.cite(scalePenghargaan) }
}

function timKerja({ teamRoles, teamCompleteThrough }: YFacts, law: Law): Scored {
  const scale = law(scaleTimKerja)
  const from = windowStart(law, scale.years)
  const held = (teamRoles ?? []).filter((one) => one.from <= law.askedOn && servedSince(one.until, from))
    .map((one) => ({ rung: `${one.role}-${one.scope}` as const, on: one.from }))
  const scored = bestRecorded<Exclude<TeamRung, 'none'>>(law, { fact: 'teamRoles', completeFact: 'teamCompleteThrough', completeThrough: teamCompleteThrough }, scale, held, {
    rung: (rung) => `talent.team.${rung}`, incomplete: 'talent.teams-incomplete', untold: 'talent.teams-incomplete', none: 'talent.no-team',
  })
  return { ...scored, wording: `peran tertinggi dalam tim kerja ${scale.years} tahun terakhir`, citation: law.cite(scaleTimKerja) }
}

const servedSince = (until: IsoDate | null | undefined, from: IsoDate): boolean => !until || until >= from

function umpanBalik({ feedbacks }: YFacts, law: Law): Scored {
  const { years, reading } = law(umpanBalikReading)
  const from = windowStart(law, years)
  const within = (feedbacks ?? []).filter(({ on }) => on >= from && on <= law.askedOn)
  const head = { facts: ['feedbacks'] as const, citation: law.cite(umpanBalikReading) }
  const last = latest(within, law)
  if (last === null) return { ...head, score: null, because: { key: 'talent.feedback-missing', values: { since: from.slice(0, 4) } } }
  if (reading === 'latest') return { ...head, score: exact(last.score), because: { key: 'talent.given-on', values: { date: { date: last.on } } } }
  return {
    ...head, score: meanOf(within.map(({ score }) => exact(score))),
    because: { key: 'talent.feedback-mean', values: { count: within.length, since: from.slice(0, 4) } },
  }
}
