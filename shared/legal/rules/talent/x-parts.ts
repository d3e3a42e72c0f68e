import { z } from 'zod'
import { exact, type Exact } from '../../../numbers/exact.ts'
import type { Message } from '../../../text/message.ts'
import { isoDateSchema } from '../../finding.ts'
import { scaleDisiplin } from '../../parameters/talent/career-scales.ts'
import { kompetensiReading, potensiItems, potensiScale } from '../../parameters/talent/x-scales.ts'
import type { XComponent } from '../../parameters/talent/weights.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import { disciplineFactSchema } from '../../terms/people.ts'
import { assessmentFactSchema, talentScoreFactSchema, type AssessmentFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import { bangkom, bangkomFacts } from './bangkom.ts'
import { bidangIlmu, careerFacts, pendidikan, pengalaman } from './career.ts'
import { disiplin } from './discipline.ts'
import { givenScore, latest } from './records.ts'
import { isOffScale, meanOf, type Scored } from './scored.ts'

const potensiItemsSchema = z.strictObject(Object.fromEntries(potensiItems.map((item) => [item, exactFactSchema.nullish()])) as Record<
  (typeof potensiItems)[number], z.ZodOptional<z.ZodNullable<typeof exactFactSchema>>
>)

/** The facts of the potensial axis: raw records, and the dates through which their registers are complete. */
export const xFacts = {
  ...bangkomFacts,
  ...careerFacts,
  assessments: z.array(assessmentFactSchema).readonly().nullish(),
  potensiItems: potensiItemsSchema.nullish(),
  discipline: z.array(disciplineFactSchema).readonly().nullish(),
  disciplineCompleteThrough: isoDateSchema.nullish(),
  talentScores: z.array(talentScoreFactSchema).readonly().nullish(),
}
const sheet = z.strictObject(xFacts)
export type XFacts = z.infer<typeof sheet>

/** The score of a component of the potensial axis. */
export function scoredX(component: XComponent, given: XFacts, law: Law): Scored {
  switch (component) {
    case 'penilaian-kompetensi': return kompetensi(given, law)
    case 'pengembangan-kompetensi': return bangkom(given, law)
    case 'pengalaman-jabatan': return pengalaman(given, law)
    case 'penilaian-potensi': return potensi(given, law)
    case 'pendidikan': return pendidikan(given, law)
    case 'bidang-ilmu': return bidangIlmu(given, law)
    case 'disiplin': return { ...disiplin(given, law), citation: law.cite(scaleDisiplin) }
    case 'asesmen':
    case 'rekam-jejak':
    case 'pertimbangan-lain': return givenScore(component, given.talentScores, law)
  }
}

const tested = ['teknis', 'manajerial', 'sosiokultural'] as const

/** The latest test of each kind, all three of them, as a mean. */
function kompetensi({ assessments }: XFacts, law: Law): Scored {
  const reading = law(kompetensiReading)
  const head = { facts: ['assessments'] as const, citation: law.cite(kompetensiReading), wording: 'kompetensi teknis, manajerial, dan sosial kultural' }
  const open = (because: Message): Scored => ({ ...head, score: null, because })
  const scores: Exact[] = []
  for (const subject of tested) {
    const test = latestOf(assessments, subject, law)
    const named = { subject: { text: `record.assessment.subject.${subject}` } } as const
    if (test === null) return open({ key: 'talent.test-missing', values: named })
    const score = exact(test.score)
    if (reading === 'against-100') {
      scores.push(score)
      continue
    }
    const standard = test.standard === null || test.standard === undefined ? null : exact(test.standard)
    if (standard === null || standard.compare(0) <= 0) return open({ key: 'talent.standard-missing', values: named })
    scores.push(isOffScale(score) ? score : (score.lt(standard) ? score : standard).div(standard).mul(100))
  }
  return {
    ...head, score: meanOf(scores),
    because: { key: `talent.kompetensi-mean.${reading}`, values: { scores: { list: tested.map((one, index) => ({ message: { key: 'talent.subject-score', values: {
      subject: { text: `record.assessment.subject.${one}` }, score: shownExact(scores[index] ?? exact(0)),
    } } })) } } },
  }
}

const latestOf = (tests: readonly AssessmentFact[] | null | undefined, subject: AssessmentFact['subject'], law: Law): AssessmentFact | null =>
  latest(tests?.filter((one) => one.subject === subject), law)

/** The eight items where they are given, else the latest test of potensi. */
function potensi({ potensiItems: items, assessments }: XFacts, law: Law): Scored {
  const { lowest, highest } = law(potensiScale)
  const citation = law.cite(potensiScale)
  if (items) return { ...ofItems(items, exact(lowest), exact(highest)), citation }
  const facts = ['assessments', 'potensiItems'] as const
  const test = latestOf(assessments, 'potensi', law)
  if (test === null) return { facts, citation, score: null, because: { key: 'talent.test-missing', values: { subject: { text: 'record.assessment.subject.potensi' } } } }
  return { facts, citation, score: exact(test.score), because: { key: 'talent.given-on', values: { date: { date: test.on } } } }
}

function ofItems(items: NonNullable<XFacts['potensiItems']>, lowest: Exact, highest: Exact): Scored {
  const facts = ['potensiItems'] as const
  const marks: Exact[] = []
  for (const item of potensiItems) {
    const mark = items[item]
    const named = { item: { text: `talent.item.${item}` } } as const
    if (mark === null || mark === undefined) return { facts, score: null, because: { key: 'talent.item-missing', values: named } }
    const read = exact(mark)
    if (read.lt(lowest) || read.gt(highest)) {
      const values = { ...named, mark: shownExact(read), lowest: shownExact(lowest), highest: shownExact(highest) }
      return { facts, score: null, because: { key: 'talent.item-off-scale', values } }
    }
    marks.push(read.div(highest).mul(100))
  }
  return { facts, score: meanOf(marks), because: { key: 'talent.items-mean', values: { count: marks.length, highest: shownExact(highest) } } }
}
