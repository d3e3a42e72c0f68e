import type { MessageKey } from '../../../text/keys.ts'
import type { Bounds, Part } from '../../bounds/bounds.ts'
import type { ShownLine } from '../../types.ts'
import { SCORE } from './cited.ts'

/** A score for each of some names, as exact text. */
export type Scores<N extends string> = Readonly<Record<N, string>>

/** A score from a number upwards; whoever reaches no rung has the score `below`. */
export type Ladder = { readonly rungs: readonly { readonly atLeast: number; readonly score: string }[]; readonly below: string }

/** One part for the score of each name. */
export const scoreParts = <N extends string>(names: readonly N[], label: (name: N) => MessageKey): readonly Part[] =>
  names.map((name) => ({ name, label: label(name), bounds: SCORE }))

/** Scores for names, written out. */
export const showScores = <N extends string>(names: readonly N[], label: (name: N) => MessageKey) => (scores: Scores<N>): readonly ShownLine[] =>
  names.map((name) => ({ label: { text: label(name) }, value: { number: scores[name] } }))

/** The parts of a ladder: its rungs, falling, and the score below them. */
export const ladderParts = (unit: 'years' | 'count'): readonly Part[] => [
  {
    name: 'rungs', label: 'talent.ladder.rungs',
    bounds: {
      kind: 'rows', min: 1, max: 10, descending: 'atLeast',
      row: {
        kind: 'parts',
        parts: [
          { name: 'atLeast', label: 'talent.ladder.at-least', bounds: { kind: 'whole', min: 1, max: 100, unit } },
          { name: 'score', label: 'talent.ladder.score', bounds: SCORE },
        ],
      },
    },
  },
  { name: 'below', label: 'talent.ladder.below', bounds: SCORE },
]

/** The bounds of a bare ladder. */
export const ladderBounds = (unit: 'years' | 'count'): Bounds => ({ kind: 'parts', parts: ladderParts(unit) })

/** A ladder, written out. */
export const showLadder = ({ rungs, below }: Ladder): readonly ShownLine[] => [
  ...rungs.map(({ atLeast, score }): ShownLine => ({
    label: { message: { key: 'talent.ladder.from', values: { atLeast } } }, value: { number: score },
  })),
  { label: { text: 'talent.ladder.below' }, value: { number: below } },
]
