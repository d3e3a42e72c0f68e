import type { EvaluationLack } from '../../../shared/domain/appraisal/evaluation.ts'
import type { NilaiBerakhlak } from '../../../shared/legal/terms/nilai-berakhlak.ts'
import { ekspektasiSchema, type Ekspektasi } from '../../../shared/legal/terms/predikat.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { RatingRow } from '../../../shared/contract/rating.ts'
import type { Tone } from '../../components/feedback/tone.ts'
import type { Say } from '../../components/say.tsx'
import type { Field } from './sheet/field.ts'

const figures: Readonly<Record<Ekspektasi, string>> = { 'di-atas': '3', sesuai: '2', 'di-bawah': '1' }

/** A rating as the figure that the forms print: 3, 2, 1. */
export function figureOf(rating: Ekspektasi): string {
  return figures[rating]
}

/** A rating in one or two words for a narrow cell. */
export function shortOf(rating: Ekspektasi, say: Say): string {
  return say(`rating.word.${rating}`)
}

/** What stands in a field, in words; a text stays as it is. */
export function inWords(value: string | null, say: Say): string {
  if (value === null) return say('rating.nothing')
  const rating = ekspektasiSchema.safeParse(value)
  return rating.success ? say(`legal.ekspektasi.${rating.data}`) : value
}

/** The name of a field, as the clash and the comparison of versions show it. */
export function fieldName(field: Field, say: Say, lineName: (id: string) => string = (id) => id): string {
  const [group = '', id = '', number] = field.split('.')
  switch (group) {
    case 'values': return say(`appraisal.berakhlak.${id as NilaiBerakhlak}`)
    case 'panduan': return say('rating.panduanOf', { value: { text: `appraisal.berakhlak.${id as NilaiBerakhlak}` }, number: number ?? '' })
    case 'valueFeedback': return say('rating.feedbackOf', { value: { text: `appraisal.berakhlak.${id as NilaiBerakhlak}` } })
    case 'realisations': return say('rating.realisationOf', { line: lineName(field.slice(group.length + 1)) })
    case 'lineFeedback': return say('rating.lineFeedbackOf', { line: lineName(field.slice(group.length + 1)) })
    default: return say(plainNames[group] ?? 'rating.column.note')
  }
}

const plainNames: Readonly<Record<string, MessageKey>> = {
  hasilKerja: 'rating.column.hasilKerja', perilakuKerja: 'rating.column.perilakuKerja', note: 'rating.column.note', reason: 'rating.column.reason',
  recommendation: 'rating.recommendation',
}

/** What is missing in a rating, in a few words. */
export function lackWords(lacks: readonly EvaluationLack[], say: Say): string {
  return lacks.map((lack) => say(`rating.lack.${lack}`)).join(', ')
}

/** How a line stands, in a word of the code: a difference to settle and a proposal to answer come before the state of the flow. */
export type StateKey = 'clash' | 'proposal' | 'none' | 'imported' | 'returned' | 'reopened' | NonNullable<RatingRow['state']>

/** The word for how a line stands. */
export function stateKeyOf({ clash, proposal, state, imported, origin }: RatingRow): StateKey {
  if (clash !== null) return 'clash'
  if (proposal !== null) return 'proposal'
  if (state === null) return imported === null ? 'none' : 'imported'
  if (state === 'draft' && origin === 'return') return 'returned'
  return state === 'draft' && origin === 'reopening' ? 'reopened' : state
}

const tones: Readonly<Record<StateKey, Tone>> = {
  clash: 'bad', proposal: 'warn', none: 'quiet', imported: 'quiet', returned: 'warn', reopened: 'warn', draft: 'quiet', submitted: 'ok', confirmed: 'ok', locked: 'ok', dropped: 'quiet',
}

/** The state of a line and the tone of its chip. */
export function stateWords(row: RatingRow, say: Say): { readonly word: string; readonly tone: Tone } {
  const key = stateKeyOf(row)
  return { word: say(`rating.chip.${key}`), tone: tones[key] }
}
