import { addMonths, partsOf, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SamplePerson, SampleUnit } from '../model.ts'
import type { Random } from '../random.ts'
import { postWords, type PostWords, type Program } from '../words.ts'
import { isExpert } from './jenjang.ts'
import { ageOf, birthDateOf, employeeKindOf, entryOf, leftOnOf, statusesOf } from './life.ts'
import { hajjTitle, makeBirthPlace, makeName } from './names.ts'
import type { nipIssuer } from './nip.ts'
import { functionalPosts, generalPosts, structuralPosts, type PostFacts } from './posts.ts'
import { pnsRanks, pppkRank } from './ranks.ts'
import type { Chair } from './staffing.ts'
import { ageAt, makeStudies } from './studies.ts'

/** What every person is made with. */
export type Making = {
  readonly dataDate: IsoDate
  readonly issueNip: ReturnType<typeof nipIssuer>
  readonly unitsByEselon: ReadonlyMap<string, readonly SampleUnit[]>
  /** A unit of the same kind from which somebody may have moved. */
  readonly otherUnit: (random: Random, unit: SampleUnit) => SampleUnit | null
}

/** Makes the person of one chair, with a career that fits the chair. */
export function makePerson(random: Random, index: number, chair: Chair, making: Making): SamplePerson {
  const { unit, track, heads } = chair
  const { dataDate } = making
  const { words, program } = workOf(random, chair)
  const kind = employeeKindOf(random, track, heads)
  const sex = random.chance(track === 'teacher' || track === 'health' ? 0.68 : track === 'structural' ? 0.38 : 0.46) ? 'P' : 'L'
  const age = ageOf(random, kind, track === 'structural' ? unit.eselon : null, heads)
  const birthDate = birthDateOf(random, dataDate, age)
  const birthYear = partsOf(birthDate).year
  const entry = entryOf(random, { kind, birthYear, leastAge: Math.max(19, ageAt(program[0])), dataDate, heads })
  const expert = isExpert(words, program)
  const limit = track === 'teacher' || unit.eselon?.startsWith('II.') ? 60 : 58
  const leftOn = kind === 'PNS' && !heads ? leftOnOf(birthDate, limit, dataDate) : null
  const studies = makeStudies(random, {
    words,
    program,
    birthYear,
    entryYear: partsOf(entry).year,
    lastYear: partsOf(dataDate).year,
    track,
    senior: track === 'structural',
  })
  const until = leftOn ?? dataDate
  const rankFacts = { entry, until, firstLevel: studies.firstLevel, lastLevel: studies.lastLevel, track, eselon: unit.eselon, expert }
  const ranks = kind === 'PNS' ? pnsRanks(random, rankFacts) : [pppkRank(entry, program[0])]
  const formerUnit = !heads && kind === 'PNS' && random.chance(0.12) ? making.otherUnit(random, unit) : null
  const facts: PostFacts = { random, entry, dataDate: until, unit, ranks, formerUnit }
  return {
    index,
    siasnId: random.uuid(),
    nip: making.issueNip(random, { born: birthDate, entry, sex, pns: kind === 'PNS' }),
    employeeKind: kind,
    track,
    name: makeName(random, sex),
    titleFront: [hajjTitle(random, sex, age), studies.front].filter(Boolean).join(' '),
    titleBack: studies.back,
    sex,
    birthDate,
    birthPlace: makeBirthPlace(random),
    entry,
    pnsDate: kind === 'PNS' ? confirmed(entry, random.int(12, 20), dataDate) : null,
    studies: studies.list,
    ranks,
    posts: postsOf(facts, chair, words, expert, making),
    acting: [],
    statuses: statusesOf(random, entry, leftOn, dataDate, kind === 'PNS' && !heads),
    leftOn,
    quality: random.bell(),
  }
}

function workOf(random: Random, { track }: Chair): { words: PostWords; program: Program } {
  if (track === 'structural') return { words: postWords.general[0] as PostWords, program: random.pick(postWords.leaders) }
  const list = { teacher: postWords.teachers, health: postWords.health, functional: postWords.functional, general: postWords.general }[
    track
  ]
  const words = random.weighted(list, (one) => one.weight ?? 1)
  return { words, program: random.pick(words.programs) }
}

function postsOf(facts: PostFacts, { unit, track, heads }: Chair, words: PostWords, expert: boolean, making: Making) {
  if (track === 'structural') return structuralPosts(facts, words.name, making.unitsByEselon)
  if (track !== 'general') return functionalPosts(facts, words.name, expert, heads ? unit.headTitle : null)
  const former = facts.random.chance(0.15) ? facts.random.pick(postWords.general).name : words.name
  return generalPosts(facts, words.name, former)
}

function confirmed(entry: IsoDate, months: number, dataDate: IsoDate): IsoDate | null {
  const date = addMonths(entry, months)
  return date <= dataDate ? date : null
}
