import { addYears, isoDate, type IsoDate } from '../../../../../shared/calendar/iso-date.ts'
import type { PersonFacts } from '../../../../../shared/domain/facts/person-facts.ts'
import { golonganSchema, pppkGolonganSchema } from '../../../../../shared/legal/terms/golongan.ts'
import { parseNip } from '../../../../../shared/legal/terms/nip.ts'
import { educationFacts, highestLevel, postFacts, postKindOf, rankFacts } from './career-facts.ts'
import { awardFacts, disciplineFacts, leaveFacts } from './conduct-facts.ts'
import type { FactFrame } from './fact-frame.ts'
import { byPerson, dateOrNull } from './fact-lists.ts'
import type { FactRow, FactRows } from './fact-rows.ts'
import { ratingFacts, superiorOf } from './rating-facts.ts'
import {
  assessmentFacts, certificateFacts, creditFacts, feedbackFacts, talentScoreFacts, teamRoleFacts, trainingFacts,
} from './talent-facts.ts'

/** A person's facts with the number of the row in the store. */
export type KnownPerson = { readonly personId: number; readonly facts: PersonFacts }

/**
 * Puts the rows of a range together into one fact sheet a person. The names of facts stand in alphabetical order, so that
 * the plain JSON of a sheet is its canonical JSON; lists are sorted, so that the order of rows in the store never matters; what a
 * fact of a list does not tell is left out of it.
 */
export function buildFacts(rows: FactRows, frame: FactFrame): KnownPerson[] {
  const of = grouped(rows)
  const { registers } = frame
  return rows.people.map((person) => {
    const { id } = person
    const known = of(id)
    const isPns = person.employee_kind === 'PNS'
    const rank = known.ranks.at(-1)
    const post = known.posts.findLast((one) => one.assignment === 'definitif')
    const holdsPost = post !== undefined && (post.until === null || post.until >= frame.on)
    const facts: PersonFacts = {
      assessments: assessmentFacts(known.assessments),
      awardCompleteThrough: registers.awardCompleteThrough,
      awards: awardFacts(known.awards),
      birthDate: dateOrNull(person.birth_date) ?? birthDateIn(person.nip),
      certificates: certificateFacts(known.certificates),
      cpnsDate: dateOrNull(person.cpns_date),
      credits: creditFacts(known.credits),
      discipline: disciplineFacts(known.discipline),
      disciplineCompleteThrough: registers.disciplineCompleteThrough,
      educationLevel: highestLevel(known.educations, frame),
      educations: educationFacts(known.educations, frame),
      employeeKind: isProbation(person, frame.on) ? 'CPNS' : person.employee_kind,
      feedbacks: feedbackFacts(known.feedbacks),
      golongan: isPns ? golonganSchema.safeParse(rank?.golongan).data ?? null : null,
      golonganTmt: dateOrNull(rank?.tmt ?? null),
      leaveCompleteThrough: registers.leaveCompleteThrough,
      leaves: leaveFacts(known.leaves),
      leavesOn: dateOrNull(person.left_on),
      nip: person.nip,
      pnsDate: dateOrNull(person.pns_date),
      postKind: holdsPost ? postKindOf(post, frame.words) : null,
      posts: postFacts(known.posts, frame.words),
      pppkGolongan: isPns ? null : pppkGolonganSchema.safeParse(rank?.golongan).data ?? null,
      ranks: isPns ? rankFacts(known.ranks) : [],
      ratings: ratingFacts(known.ratings),
      status: statusOf(person, rows.leftBy.get(id) ?? null, frame.on),
      superiorGolongan: superiorOf(known.ratings, frame),
      talentScores: talentScoreFacts(known.talentScores),
      teamCompleteThrough: registers.teamCompleteThrough,
      teamRoles: teamRoleFacts(known.teamRoles),
      trainingCompleteThrough: registers.trainingCompleteThrough,
      trainings: trainingFacts(known.trainings),
    }
    return { personId: id, facts }
  })
}

type Person = FactRow<'people'>

// Somebody left on an unknown day has left for certain only from the day by which it was known; before that nobody can tell.
function statusOf({ state, left_on: left }: Person, leftBy: string | null, on: IsoDate): PersonFacts['status'] {
  if (state !== 'left') return 'active'
  if (left !== null) return left <= on ? 'left' : 'active'
  return leftBy !== null && on < leftBy ? null : 'left'
}

// Masa percobaan lasts a year at least, so that without a PNS date the first year is certainly one of a calon PNS.
function isProbation(person: Person, on: IsoDate): boolean {
  return person.employee_kind === 'PNS' && person.pns_date === null && person.cpns_date !== null
    && addYears(isoDate(person.cpns_date), 1) > on
}

function birthDateIn(nip: string): IsoDate | null {
  const reading = parseNip(nip)
  return reading.ok ? reading.parsed.birthDate : null
}

type Tables = Exclude<keyof FactRows, 'people' | 'leftBy'>
type RowsOfPerson = { readonly [T in Tables]: readonly FactRow<T>[] }

const NONE: readonly never[] = []

// What each table holds about one person; most people have nothing in most of them.
function grouped(rows: FactRows): (personId: number) => RowsOfPerson {
  const [ranks, posts, educations] = [byPerson(rows.ranks), byPerson(rows.posts), byPerson(rows.educations)]
  const [discipline, leaves, awards, ratings] = [byPerson(rows.discipline), byPerson(rows.leaves), byPerson(rows.awards), byPerson(rows.ratings)]
  const [trainings, certificates, assessments] = [byPerson(rows.trainings), byPerson(rows.certificates), byPerson(rows.assessments)]
  const [feedbacks, teamRoles] = [byPerson(rows.feedbacks), byPerson(rows.teamRoles)]
  const [talentScores, credits] = [byPerson(rows.talentScores), byPerson(rows.credits)]
  return (id) => ({
    ranks: ranks.get(id) ?? NONE, posts: posts.get(id) ?? NONE, educations: educations.get(id) ?? NONE, discipline: discipline.get(id) ?? NONE,
    leaves: leaves.get(id) ?? NONE, awards: awards.get(id) ?? NONE, ratings: ratings.get(id) ?? NONE, trainings: trainings.get(id) ?? NONE,
    certificates: certificates.get(id) ?? NONE, assessments: assessments.get(id) ?? NONE, feedbacks: feedbacks.get(id) ?? NONE,
    teamRoles: teamRoles.get(id) ?? NONE, talentScores: talentScores.get(id) ?? NONE, credits: credits.get(id) ?? NONE,
  })
}
