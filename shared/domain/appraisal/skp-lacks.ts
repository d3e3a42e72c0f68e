import type { Citation } from '../../legal/finding.ts'
import type { Message } from '../../text/message.ts'
import { hasWords, type SkpAspect, type SkpContent, type SkpLine } from './skp.ts'

/** Something missing in an SKP, and the field of the page in which it is filled in. */
export type SkpLack = { readonly field: string; readonly message: Message }

/** Where the regulation says what an SKP holds. */
export const skpContentCitation: Citation = { source: 'permenpanrb-6-2022', pin: 'Pasal 7 ayat (3)' }

/** The names of the fields of an SKP, by which a lack finds where it is to be filled in. */
export const skpField = {
  part: (part: SkpLine['part']) => `skp-add-${part}`,
  plan: (line: string) => `skp-plan-${line}`,
  intervened: (line: string) => `skp-intervened-${line}`,
  perspective: (line: string) => `skp-perspective-${line}`,
  addAspect: (line: string) => `skp-add-aspect-${line}`,
  aspect: (aspect: string) => `skp-aspect-${aspect}`,
  indicator: (aspect: string) => `skp-indicator-${aspect}`,
  target: (aspect: string) => `skp-target-${aspect}`,
  add: (list: SkpList) => `skp-add-${list}`,
  item: (list: SkpList, at: number) => `skp-${list}-${at}`,
  expectation: (value: string) => `skp-expectation-${value}`,
} as const

/** The three lists of the lampiran, which every SKP has beside its rencana hasil kerja. */
export const skpLists = ['resources', 'accountability', 'consequences'] as const
export type SkpList = (typeof skpLists)[number]

/**
 * What is missing before an SKP can be agreed: at least one hasil kerja utama, a plan in every line that has words, indicator and
 * target with their aspect (a narrative expectation in the qualitative approach), the perspective where the four go with the post, and
 * the three parts of the lampiran. A line, indicator or item without any word is no lack: it is left out.
 */
export function skpLacks(content: SkpContent, { perspectives }: { readonly perspectives: boolean }): readonly SkpLack[] {
  const lines = content.lines.filter(lineHasWords)
  const none: SkpLack[] = lines.some(({ part }) => part === 'utama') ? [] : [{ field: firstEmpty(content), message: { key: 'skp.lack.utama' } }]
  const numbers = numbersOf(content)
  const ofLines = lines.flatMap((line) => lineLacks(line, content.approach, perspectives, numbers.get(line.id) ?? ''))
  const lists = skpLists.filter((list) => !content[list].some(hasWords))
    .map((list): SkpLack => ({ field: content[list].length > 0 ? skpField.item(list, 0) : skpField.add(list), message: { key: `skp.lack.${list}` } }))
  return [...none, ...ofLines, ...lists]
}

/** What a good SKP has and the regulation does not make a condition: the plan of the superior that a line serves, and expected behaviour. */
export function skpAdvice(content: SkpContent): readonly SkpLack[] {
  const numbers = numbersOf(content)
  const loose = content.lines.filter((line) => line.part === 'utama' && lineHasWords(line) && !hasWords(line.intervened))
    .map((line): SkpLack => ({ field: skpField.intervened(line.id), message: { key: 'skp.advice.intervened', values: { line: numbers.get(line.id) ?? '' } } }))
  const silent: SkpLack[] = Object.values(content.expectations).some((words) => hasWords(words ?? '')) ? []
    : [{ field: skpField.expectation('berorientasi-pelayanan'), message: { key: 'skp.advice.expectations' } }]
  return [...loose, ...silent]
}

/** The number that a line bears on the form, `A.2` for the second hasil kerja utama, by its id. */
export function numbersOf({ lines }: Pick<SkpContent, 'lines'>): ReadonlyMap<string, string> {
  const counted = { utama: 0, tambahan: 0 }
  return new Map(lines.map(({ id, part }) => [id, `${part === 'utama' ? 'A' : 'B'}.${(counted[part] += 1)}`]))
}

/** Tells whether anything is written in an indicator. */
export function aspectHasWords({ indicator, target }: SkpAspect): boolean {
  return hasWords(indicator) || hasWords(target)
}

/** Tells whether anything is written in a line, its indicators included. */
export function lineHasWords(line: SkpLine): boolean {
  return hasWords(line.plan) || hasWords(line.intervened) || line.aspects.some(aspectHasWords)
}

function firstEmpty({ lines }: SkpContent): string {
  const line = lines.find(({ part }) => part === 'utama')
  return line ? skpField.plan(line.id) : skpField.part('utama')
}

function lineLacks(line: SkpLine, approach: SkpContent['approach'], perspectives: boolean, number: string): readonly SkpLack[] {
  const values = { line: number }
  const aspects = line.aspects.filter(aspectHasWords)
  const first = line.aspects[0]
  return [
    ...(hasWords(line.plan) ? [] : [{ field: skpField.plan(line.id), message: { key: 'skp.lack.plan', values } } as const]),
    ...(perspectives && line.perspective === null ? [{ field: skpField.perspective(line.id), message: { key: 'skp.lack.perspective', values } } as const] : []),
    ...(aspects.length > 0 ? [] : [{
      field: first ? skpField.indicator(first.id) : skpField.addAspect(line.id),
      message: { key: approach === 'kuantitatif' ? 'skp.lack.indicators' : 'skp.lack.narrative', values },
    } as const]),
    ...aspects.flatMap((aspect) => aspectLacks(aspect, approach, { line: number, at: line.aspects.indexOf(aspect) + 1 })),
  ]
}

function aspectLacks({ id, aspect, indicator, target }: SkpAspect, approach: SkpContent['approach'], values: { line: string; at: number }): readonly SkpLack[] {
  if (approach === 'kualitatif') return hasWords(indicator) ? [] : [{ field: skpField.indicator(id), message: { key: 'skp.lack.indicator', values } }]
  return [
    ...(aspect === null ? [{ field: skpField.aspect(id), message: { key: 'skp.lack.aspect', values } } as const] : []),
    ...(hasWords(indicator) ? [] : [{ field: skpField.indicator(id), message: { key: 'skp.lack.indicator', values } } as const]),
    ...(hasWords(target) ? [] : [{ field: skpField.target(id), message: { key: 'skp.lack.target', values } } as const]),
  ]
}
