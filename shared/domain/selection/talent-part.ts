import { partsOf } from '../../calendar/iso-date.ts'
import { ask } from '../../legal/ask.ts'
import type { Certainty, Finding } from '../../legal/finding.ts'
import { talentBox } from '../../legal/rules/talent/box.ts'
import { talentNilai } from '../../legal/rules/talent/nilai.ts'
import type { Profile } from '../../legal/types.ts'
import { exact, exactText, type Exact } from '../../numbers/exact.ts'
import type { Message } from '../../text/message.ts'
import { serviceFacts, type PersonOn } from '../facts/person-rule.ts'
import { talentBoxFacts } from '../talent/talent-facts.ts'
import type { SealedParts } from './list-person.ts'

/** One part of the nilai talenta: its share of its axis and of the whole, its score, and the points it adds to its axis. */
export type TalentPiece = {
  readonly id: string; readonly axis: 'y' | 'x'; readonly ofAxis: Exact; readonly share: Exact; readonly score: Exact | null; readonly points: Exact | null
  readonly message: Message; readonly sealed: boolean
}

/** Where somebody stands among the talents: box, axes and nilai talenta, null while open, and the parts they are made of. */
export type TalentPart = {
  readonly box: number | null; readonly y: string | null; readonly x: string | null; readonly nilai: string | null
  /** Worked out when first asked for: most people never come so far. */
  readonly pieces: () => readonly TalentPiece[]
  readonly certainty: Certainty
}

type Weights = Readonly<Record<string, string>>
const axes = ['y', 'x'] as const

/** Asks the law for the talent box of a person and takes the answer apart. */
export function talentPart(person: PersonOn, profile: Profile | null, sealed?: SealedParts): TalentPart {
  const facts = talentBoxFacts(person)
  if (sealed === undefined) return told(ask(talentBox, facts, person.on, profile))
  const open = ask(talentBox, { ...facts, discipline: [], disciplineCompleteThrough: null }, person.on, profile)
  const pieces = piecesOf(open).map((piece) => sealedPiece(piece, sealed))
  return { ...told(nilaiOf(person, pieces, profile), leastCertain(open.certainty)), pieces: () => pieces }
}

/** The nilai talenta and box that follow from given scores: how the law does the sums when a score is known and its records are not. */
function nilaiOf(person: PersonOn, pieces: readonly TalentPiece[], profile: Profile | null): Finding {
  const sheet = (axis: 'y' | 'x') => Object.fromEntries(pieces.flatMap(({ id, axis: own, score }) => (own === axis && score !== null ? [[id, exactText(score)]] : [])))
  const last = person.annualPredikat.find(({ year }) => year === partsOf(person.on).year - 1)
  return ask(talentNilai, talentNilai.facts.parse({ ...serviceFacts(person), predikat: last?.predikat ?? null, y: sheet('y'), x: sheet('x') }), person.on, profile)
}

function told(finding: Finding, atMost: (certainty: Certainty) => Certainty = (certainty) => certainty): TalentPart {
  const { box, y, x, nilai } = finding.details
  const text = (value: string | number | undefined): string | null => (value === undefined ? null : String(value))
  let pieces: readonly TalentPiece[] | null = null
  const { steps, readings } = finding
  return {
    box: typeof box === 'number' ? box : null, y: text(y), x: text(x), nilai: text(nilai), pieces: () => (pieces ??= piecesOf({ steps, readings })),
    certainty: atMost(finding.certainty),
  }
}

const leastCertain = (one: Certainty) => (other: Certainty): Certainty => (one === 'assumed' || other === 'assumed' ? 'assumed' : one === 'secondary' ? one : other)

/** The steps of a finding that add points, with what each weighs by the weights that the finding read. */
function piecesOf({ steps, readings }: Pick<Finding, 'steps' | 'readings'>): readonly TalentPiece[] {
  const read = (parameter: string) => readings.find((one) => one.parameter === parameter)?.value as Weights | undefined
  const blend = read('talent.weights-nilai')
  return axes.flatMap((axis) => {
    const weights = read(`talent.weights-${axis}`) ?? {}
    return steps.flatMap(({ id, part, amount, message, facts }): TalentPiece[] => {
      const weight = weights[id]
      if (weight === undefined || part === 'scope') return []
      const ofAxis = exact(weight).div(100)
      const points = amount === null ? null : exact(amount)
      return [{
        id, axis, ofAxis, share: ofAxis.mul(exact(blend?.[axis] ?? 0)).div(100), points, score: points === null ? null : points.div(ofAxis), message,
        sealed: facts.includes('discipline'),
      }]
    })
  })
}

function sealedPiece(piece: TalentPiece, { components }: SealedParts): TalentPiece {
  const kept = piece.sealed ? components.find(({ id }) => id === piece.id) : undefined
  if (kept === undefined) return piece
  const score = kept.score === null ? null : exact(kept.score)
  return { ...piece, score, points: score === null ? null : score.mul(piece.ofAxis), message: kept.message }
}
