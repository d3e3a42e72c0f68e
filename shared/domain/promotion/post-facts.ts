import { addDays } from '../../calendar/iso-date.ts'
import { postOn } from '../../legal/rules/common/posts-held.ts'
import type { GateFacts } from '../../legal/rules/post/gate-facts.ts'
import { pensiun } from '../../legal/rules/post/pensiun.ts'
import { plt } from '../../legal/rules/post/plt.ts'
import { postGateRules } from '../../legal/rules/post/post-gate.ts'
import { forPerson, serviceFacts, type PersonOn } from '../facts/person-rule.ts'

/** The facts of the gates to pengawas, administrator and JPT; experience in the field of a post is for the board to count. */
export const postGateFacts = (person: PersonOn): GateFacts => ({
  ...serviceFacts(person),
  birthDate: person.birthDate,
  cpnsDate: person.cpnsDate,
  educationLevel: person.educationLevel,
  golongan: person.golongan,
  posts: person.posts,
  assessments: person.assessments,
  annualPredikat: person.annualPredikat,
  discipline: person.discipline,
  disciplineCompleteThrough: person.disciplineCompleteThrough,
})

/** The gates to pengawas, administrator and JPT, as a run asks them. */
export const postGatesForPerson = forPerson(postGateRules, postGateFacts)

/** Batas usia pensiun of the definitive post held. */
export const pensiunForPerson = forPerson([pensiun], (person) => {
  const post = postOn(person.posts, person.on)
  return { ...serviceFacts(person), birthDate: person.birthDate, postKind: person.postKind, level: post?.level, jenjang: post?.jenjang }
})

/** How long the post held as Plt has lasted without a break, and whether it may be held. Who holds none holds the own post definitively. */
export const pltForPerson = forPerson([plt], (person) => {
  const [own, acting] = [postOn(person.posts, person.on), actingPost(person)]
  return {
    ...serviceFacts(person),
    assignment: acting === null ? own && 'definitif' as const : acting.assignment,
    actingFrom: acting?.from,
    ownLevel: own?.level,
    actingLevel: acting?.level,
    sameUnit: acting?.unit && own?.unit ? acting.unit === own.unit : null,
  }
})

/** The post held as Plt on the date that began last; with one that ended the day before in the same unit and level it counts as one. */
function actingPost({ posts, on }: PersonOn) {
  const acting = posts.filter(({ assignment, from }) => assignment === 'plt' && from <= on).sort((a, b) => (a.from < b.from ? -1 : 1))
  const now = acting.findLast(({ until }) => !until || until >= on)
  if (!now) return null
  const before = acting.filter(({ unit, level, from }) => unit === now.unit && level === now.level && from < now.from)
    .findLast(({ until }) => until && addDays(until, 1) === now.from)
  return before ? { ...now, from: before.from } : now
}
