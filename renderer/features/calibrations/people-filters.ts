import type { CalibrationMember } from '../../../shared/contract/calibration.ts'
import { predikatSchema } from '../../../shared/legal/terms/predikat.ts'
import type { Say } from '../../components/say.tsx'
import type { Filter } from '../../components/table/filter.ts'
import { personName, raterName, unitName } from './calibration-words.tsx'

/** What narrows the people of a session. */
export type Question = { readonly search: string; readonly unit: readonly string[]; readonly rater: readonly string[]; readonly predikat: readonly string[]; readonly standing: readonly string[] }

/** Nothing narrows. */
export const everybody: Question = { search: '', unit: [], rater: [], predikat: [], standing: [] }

const NONE = 'belum-dinilai'
const standings = ['waiting', 'changed', 'refused', 'uncounted', 'gone', 'disputed'] as const

/** Where a person stands in the session, in every word that fits. */
function standingsOf({ proposals, changed, counted, gone, disputed }: CalibrationMember): readonly string[] {
  const has = (state: string): boolean => proposals.some((one) => one.state === state)
  return [...(has('proposed') ? ['waiting'] : []), ...(changed ? ['changed'] : []), ...(has('refused') ? ['refused'] : []), ...(counted ? [] : ['uncounted']), ...(gone ? ['gone'] : []), ...(disputed ? ['disputed'] : [])]
}

const fits = (chosen: readonly string[], words: readonly string[]): boolean => chosen.length === 0 || words.some((word) => chosen.includes(word))

/** The people that a question leaves. */
export function shownPeople(members: readonly CalibrationMember[], { search, unit, rater, predikat, standing }: Question, say: Say): readonly CalibrationMember[] {
  const wanted = search.trim().toLowerCase()
  return members.filter((one) => fits(unit, [one.unitId ?? '']) && fits(rater, [String(one.raterNumber ?? '')]) && fits(predikat, [one.now.predikat ?? NONE]) && fits(standing, standingsOf(one))
    && (wanted === '' || `${personName(one, say)} ${one.nip ?? ''}`.toLowerCase().includes(wanted)))
}

/** The filters with how many people each word would leave of all. */
export function peopleFilters(members: readonly CalibrationMember[], question: Question, say: Say): readonly Filter[] {
  const count = (words: (member: CalibrationMember) => readonly string[], value: string): number => members.filter((one) => words(one).includes(value)).length
  const units = new Map(members.map((one) => [one.unitId ?? '', unitName(one, say)]))
  const raters = new Map(members.map((one) => [String(one.raterNumber ?? ''), raterName(one, say) ?? say('calibration.noRater')]))
  const option = (words: (member: CalibrationMember) => readonly string[]) => ([value, label]: readonly [string, string]) => ({ value, label, count: count(words, value) })
  return [
    { id: 'unit', label: say('calibration.unit'), chosen: question.unit, options: [...units].map(option((one) => [one.unitId ?? ''])) },
    { id: 'rater', label: say('calibration.column.evaluator'), chosen: question.rater, options: [...raters].map(option((one) => [String(one.raterNumber ?? '')])) },
    {
      id: 'predikat', label: say('calibration.column.now'), chosen: question.predikat,
      options: [...predikatSchema.options.map((one) => [one, say(`legal.predikat.${one}`)] as const), [NONE, say('calibration.unrated')] as const].map(option((one) => [one.now.predikat ?? NONE])),
    },
    { id: 'standing', label: say('calibration.standing'), chosen: question.standing, options: standings.map((one) => [one, say(`calibration.standing.is-${one}`)] as const).map(option(standingsOf)) },
  ]
}
