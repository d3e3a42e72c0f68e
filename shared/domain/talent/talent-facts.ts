import { ask } from '../../legal/ask.ts'
import { talentBox } from '../../legal/rules/talent/box.ts'
import { talentKinerja } from '../../legal/rules/talent/kinerja.ts'
import { talentKrs } from '../../legal/rules/talent/krs.ts'
import { talentPotensial } from '../../legal/rules/talent/potensial.ts'
import { isInForce } from '../../legal/version-on.ts'
import { forPerson, serviceFacts, type PersonOn, type PersonRules } from '../facts/person-rule.ts'

/** The records behind the kinerja axis. */
function yFacts(person: PersonOn) {
  return {
    annualPredikat: person.annualPredikat,
    awards: person.awards,
    awardCompleteThrough: person.awardCompleteThrough,
    teamRoles: person.teamRoles,
    teamCompleteThrough: person.teamCompleteThrough,
    feedbacks: person.feedbacks,
    talentScores: person.talentScores,
  }
}

/** The records behind the potensial axis; an education known by its level alone still counts, its field stays unknown. */
function xFacts(person: PersonOn) {
  const byLevel = person.educationLevel === null ? [] : [{ level: person.educationLevel }]
  return {
    assessments: person.assessments,
    trainings: person.trainings,
    certificates: person.certificates,
    trainingCompleteThrough: person.trainingCompleteThrough,
    posts: person.posts,
    educations: person.educations.length > 0 ? person.educations : byLevel,
    discipline: person.discipline,
    disciplineCompleteThrough: person.disciplineCompleteThrough,
    talentScores: person.talentScores,
  }
}

/** The facts of the talent box: both axes. */
export function talentBoxFacts(person: PersonOn) {
  return { ...serviceFacts(person), ...yFacts(person), ...xFacts(person) }
}

/** The talent box, which asks both axes: the one talent rule of a run over everybody. */
export const talentBoxForPerson: PersonRules = forPerson([talentBox], talentBoxFacts)

/** The two axes apart, for one person's explanation. */
export const talentAxesForPerson: readonly PersonRules[] = [
  forPerson([talentKinerja], (person) => ({ ...serviceFacts(person), ...yFacts(person) })),
  forPerson([talentPotensial], (person) => ({ ...serviceFacts(person), ...xFacts(person) })),
]

/** The Kelompok Rencana Suksesi, by the box that the records give. */
export const talentKrsForPerson: PersonRules = {
  rules: [talentKrs],
  ask(person, profile, wanted) {
    if (!isInForce(talentKrs, person.on) || !wanted(talentKrs)) return []
    const { box } = ask(talentBox, talentBoxFacts(person), person.on, profile).details
    return [ask(talentKrs, { ...serviceFacts(person), box: typeof box === 'number' ? box : null }, person.on, profile)]
  },
}
