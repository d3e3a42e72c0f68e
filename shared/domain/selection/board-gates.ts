import type { IsoDate } from '../../calendar/iso-date.ts'
import { ask } from '../../legal/ask.ts'
import { talentKrs } from '../../legal/rules/talent/krs.ts'
import { completeness } from '../../legal/steps.ts'
import { compareGolongan } from '../../legal/terms/golongan.ts'
import { educationLevelSchema } from '../../legal/terms/people.ts'
import type { Profile } from '../../legal/types.ts'
import { foldText } from '../../text/fold.ts'
import type { Message } from '../../text/message.ts'
import type { PersonFacts } from '../facts/person-facts.ts'
import { serviceFacts, type PersonOn } from '../facts/person-rule.ts'
import type { GateResult } from './list-content.ts'
import type { BoardGate, CandidateExtra, RoundSettings, Target } from './target.ts'

type Outcome = GateResult['outcome']
type Found = Pick<GateResult, 'outcome' | 'message'> & { readonly citation?: GateResult['citation'] }

const found = (outcome: Outcome, message: Message, citation: GateResult['citation'] = null): Found => ({ outcome, message, citation })
const holds = (answer: boolean, message: Message): Found => found(answer ? 'met' : 'not-met', message)

const result = (gate: BoardGate, one: Found): GateResult => ({
  gate, source: gate === 'kotak-krs' ? 'talent' : 'post', weight: 'must', outcome: one.outcome, message: one.message, citation: one.citation ?? null, metOn: null, sealed: false,
})

/** Whether the talent box belongs to a Kelompok Rencana Suksesi, by the law's own rule. */
export function krsGate(person: PersonOn, box: number | null, profile: Profile | null): GateResult {
  const { outcome, steps } = ask(talentKrs, { ...serviceFacts(person), box }, person.on, profile)
  const told = steps.find((step) => step.outcome === 'not-met') ?? steps.find((step) => step.outcome === 'cannot-tell') ?? steps.at(-1)
  if (told === undefined) throw new Error('The rule of the succession groups tests nothing')
  return result('kotak-krs', found(outcome === 'not-applicable' ? 'not-met' : outcome, told.message, told.citation))
}

/** Whether a leadership training is on record; none counts as none only where the register is complete. */
export function leadershipGate({ trainings, trainingCompleteThrough }: PersonFacts, on: IsoDate): GateResult {
  const last = trainings.filter((one) => one.kind === 'kepemimpinan' && one.on <= on).map((one) => one.on).sort().at(-1)
  if (last !== undefined) return result('diklat-kepemimpinan', found('met', { key: 'round.gate.diklat-held', values: { date: { date: last } } }))
  if (trainingCompleteThrough !== null && trainingCompleteThrough >= on) return result('diklat-kepemimpinan', found('not-met', { key: 'round.gate.diklat-none' }))
  return result('diklat-kepemimpinan', found('cannot-tell', { key: 'round.gate.diklat-unknown', values: completeness(trainingCompleteThrough, on) }))
}

/** What depends on the person alone; asked once for all posts. */
export type OwnGates = Readonly<Record<'kotak-krs' | 'diklat-kepemimpinan', GateResult>>

/** A way to ask the gates of one post: those that the board asks and for which the post says what it asks. */
export type BoardGates = (facts: PersonFacts, extra: CandidateExtra, own: OwnGates) => readonly GateResult[]

/** Prepares the gates of the board for one post. Equal facts get the same answer object, so that thousands of people cost little. */
export function boardGatesFor(target: Target, settings: RoundSettings): BoardGates {
  const asked = new Map<BoardGate, (facts: PersonFacts, extra: CandidateExtra, own: OwnGates) => GateResult>()
  const { 'post-golongan': golongan, 'post-education': education, 'post-field': field, 'kotak-krs': krs, 'diklat-kepemimpinan': diklat } = settings.gates
  const low = target.golonganLow
  const high = target.golonganHigh
  if (golongan !== 'off' && (low !== null || high !== null)) {
    asked.set('post-golongan', once(golongan, 'post-golongan', (facts) => facts.golongan ?? '', (facts) => rankFound(facts, target)))
  }
  if (education !== 'off' && target.education !== null) {
    asked.set('post-education', once(education, 'post-education', (facts) => facts.educationLevel ?? '', (facts) => educationFound(facts, target)))
  }
  if (field !== 'off' && target.fields.length > 0) {
    const fields = target.fields.map(foldText)
    asked.set('post-field', once(field, 'post-field', (_facts, { fieldFits, programs }) => JSON.stringify([fieldFits, programs]), (_facts, extra) => fieldFound(extra, target, fields)))
  }
  if (krs !== 'off') asked.set('kotak-krs', (_facts, _extra, own) => weighed(own['kotak-krs'], krs))
  if (diklat !== 'off') asked.set('diklat-kepemimpinan', (_facts, _extra, own) => weighed(own['diklat-kepemimpinan'], diklat))
  const gates = [...asked.values()]
  return (facts, extra, own) => gates.map((gate) => gate(facts, extra, own))
}

const preferred = new WeakMap<GateResult, GateResult>()

/** The same result under the weight that the board gave; kept beside it, since thousands of lists ask for it again. */
function weighed(one: GateResult, weight: GateResult['weight']): GateResult {
  if (weight === 'must') return one
  let other = preferred.get(one)
  if (other === undefined) preferred.set(one, other = { ...one, weight })
  return other
}

function once(
  weight: GateResult['weight'], gate: BoardGate, keyOf: (facts: PersonFacts, extra: CandidateExtra) => string, find: (facts: PersonFacts, extra: CandidateExtra) => Found,
): (facts: PersonFacts, extra: CandidateExtra) => GateResult {
  const known = new Map<string, GateResult>()
  return (facts, extra) => {
    const key = keyOf(facts, extra)
    let one = known.get(key)
    if (one === undefined) known.set(key, one = weighed(result(gate, find(facts, extra)), weight))
    return one
  }
}

function rankFound({ golongan }: PersonFacts, { golonganLow: low, golonganHigh: high }: Target): Found {
  if (golongan === null) return found('cannot-tell', { key: 'round.gate.golongan-unknown' })
  const reached = low === null || compareGolongan(golongan, low) >= 0
  const within = high === null || compareGolongan(golongan, high) <= 0
  const range: Message = low !== null && high !== null ? { key: 'round.gate.range', values: { low, high } }
    : low !== null ? { key: 'round.gate.from', values: { low } } : { key: 'round.gate.up-to', values: { high: high ?? '' } }
  return holds(reached && within, { key: 'round.gate.golongan-is', values: { golongan, range: { message: range } } })
}

function educationFound({ educationLevel: held }: PersonFacts, { education: asked }: Target): Found {
  if (held === null || asked === null) return found('cannot-tell', { key: 'round.gate.education-unknown' })
  const order = educationLevelSchema.options
  return holds(order.indexOf(held) >= order.indexOf(asked), {
    key: 'round.gate.education-is', values: { held: { text: `legal.education.${held}` }, asked: { text: `legal.education.${asked}` } },
  })
}

/** By what the board found; else by the words of a programme: they hold the words of a field that the post names, or lie within them. */
function fieldFound({ fieldFits, programs }: CandidateExtra, target: Target, fields: readonly string[]): Found {
  const named = { fields: { list: [...target.fields] } }
  if (fieldFits !== null) return holds(fieldFits, { key: fieldFits ? 'round.gate.field-fits' : 'round.gate.field-does-not-fit', values: named })
  const known = programs.filter((program) => foldText(program) !== '')
  if (known.length === 0) return found('cannot-tell', { key: 'round.gate.field-unknown', values: named })
  const fitting = known.find((program) => fields.some((field) => field !== '' && oneInOther(foldText(program), field)))
  if (fitting !== undefined) return found('met', { key: 'round.gate.field-words', values: { ...named, program: fitting } })
  return found('not-met', { key: 'round.gate.field-other', values: { ...named, programs: { list: [...known] } } })
}

const within = (inner: string, outer: string): boolean => ` ${outer} `.includes(` ${inner} `)
const oneInOther = (a: string, b: string): boolean => within(a, b) || within(b, a)
