import type { IsoDate } from '../../calendar/iso-date.ts'
import type { AssessmentFact } from '../../legal/terms/record-facts.ts'
import type { Profile } from '../../legal/types.ts'
import type { PersonFacts } from '../facts/person-facts.ts'
import { personOn } from '../facts/person-rule.ts'
import { krsGate, leadershipGate, type OwnGates } from './board-gates.ts'
import { lawGates, type LawGates } from './law-gates.ts'
import type { SealedParts } from './list-person.ts'
import { talentPart, type TalentPart } from './talent-part.ts'
import { lastTests } from './last-tests.ts'
import type { competences, Standards, Target } from './target.ts'

/**
 * What can be said of a person for every post of a level on a closing date: it depends on neither the post nor the round, and may be
 * kept in memory for many lists. `lawFor` lays over what a post and a round add.
 */
export type LevelAssessment = {
  readonly facts: PersonFacts
  readonly level: Target['level']
  readonly closingOn: IsoDate
  readonly lawFor: (experienceMonths: number | null, standards: Standards) => LawGates
  readonly talent: TalentPart
  /** The last test of each competence by the closing date. */
  readonly tests: Readonly<Record<(typeof competences)[number], AssessmentFact | null>>
  readonly own: OwnGates
  readonly sealed: boolean
}

/** Asks the law about a person for a level of post: its gates and the talent box. Errors: `bad-input` outside the dates of the law. */
export function assessForLevel(facts: PersonFacts, level: Target['level'], closingOn: IsoDate, profile: Profile | null, sealed?: SealedParts): LevelAssessment {
  const person = personOn(facts, closingOn, profile)
  const asRecorded = lawGates(person, level, profile, { experienceMonths: null, standards: null }, sealed)
  const talent = talentPart(person, profile, sealed)
  let last: { readonly key: string; readonly gates: LawGates } | null = null
  return {
    facts, level, closingOn, talent,
    lawFor(experienceMonths, standards) {
      if (asRecorded.outOfScope || (experienceMonths === null && !namesAny(standards))) return asRecorded
      const key = `${experienceMonths ?? ''}|${standards.teknis ?? ''}|${standards.manajerial ?? ''}|${standards.sosiokultural ?? ''}`
      // Only the last answer is kept: lists of many posts with standards of their own would fill the memory.
      if (last?.key !== key) last = { key, gates: lawGates(person, level, profile, { experienceMonths, standards }, sealed) }
      return last.gates
    },
    tests: lastTests(facts.assessments, closingOn),
    own: { 'kotak-krs': krsGate(person, talent.box, profile), 'diklat-kepemimpinan': leadershipGate(facts, closingOn) },
    sealed: sealed !== undefined,
  }
}

const namesAny = ({ teknis, manajerial, sosiokultural }: Standards): boolean => teknis !== null || manajerial !== null || sosiokultural !== null
