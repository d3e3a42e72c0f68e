import type { SkpAspect, SkpContent, SkpLine } from '../../../../shared/domain/appraisal/skp.ts'
import { numbersOf, skpLists } from '../../../../shared/domain/appraisal/skp-lacks.ts'
import { nilaiBerakhlakSchema } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import type { Message, MessageValue } from '../../../../shared/text/message.ts'

/** One part of an SKP that two versions say differently; null where one of them has nothing there. */
export type Difference = { readonly where: Message; readonly before: MessageValue | null; readonly after: MessageValue | null }

/** Everything in which two versions of an SKP differ; lines and indicators are matched by their ids, so that a move is no change of words. */
export function differences(before: SkpContent, after: SkpContent): readonly Difference[] {
  const [olds, news] = [numbersOf(before), numbersOf(after)]
  const number = (id: string): string => news.get(id) ?? olds.get(id) ?? ''
  const ids = [...after.lines, ...before.lines.filter(({ id }) => !news.has(id))].map(({ id }) => id)
  const ofLine = (content: SkpContent, id: string): SkpLine | undefined => content.lines.find((line) => line.id === id)
  const parts: Difference[] = [
    { where: { key: 'skp.approach' }, before: { text: `skp.approach.${before.approach}` }, after: { text: `skp.approach.${after.approach}` } },
    ...ids.flatMap((id) => lineDifferences(ofLine(before, id), ofLine(after, id), number(id))),
    { where: { key: 'skp.compare.order' }, ...orders(before, after) },
    ...nilaiBerakhlakSchema.options.map((value): Difference => ({
      where: { key: 'skp.expectationOf', values: { value: { text: `appraisal.berakhlak.${value}` } } }, before: said(before.expectations[value]), after: said(after.expectations[value]),
    })),
    ...skpLists.flatMap((list) => Array.from({ length: Math.max(before[list].length, after[list].length) }, (_, at): Difference => ({
      where: { key: 'skp.itemOf', values: { list: { text: `skp.list.${list}` }, at: at + 1 } }, before: said(before[list][at]), after: said(after[list][at]),
    }))),
  ]
  return parts.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after))
}

const said = (words: string | undefined): string | null => (words === undefined || words.trim() === '' ? null : words.trim())

function lineDifferences(before: SkpLine | undefined, after: SkpLine | undefined, line: string): Difference[] {
  const perspective = (one: SkpLine | undefined): MessageValue | null => (one?.perspective ? { text: `skp.perspective.${one.perspective}` } : null)
  const aspects = [...(after?.aspects ?? []), ...(before?.aspects ?? []).filter(({ id }) => !after?.aspects.some((one) => one.id === id))].map(({ id }) => id)
  const find = (one: SkpLine | undefined, id: string): SkpAspect | undefined => one?.aspects.find((aspect) => aspect.id === id)
  return [
    { where: { key: 'skp.intervenedOf', values: { line } }, before: said(before?.intervened), after: said(after?.intervened) },
    { where: { key: 'skp.planOf', values: { line } }, before: said(before?.plan), after: said(after?.plan) },
    { where: { key: 'skp.perspectiveOf', values: { line } }, before: perspective(before), after: perspective(after) },
    ...aspects.flatMap((id, at) => aspectDifferences(find(before, id), find(after, id), { line, at: at + 1 })),
  ]
}

function aspectDifferences(before: SkpAspect | undefined, after: SkpAspect | undefined, values: { line: string; at: number }): Difference[] {
  const aspect = (one: SkpAspect | undefined): MessageValue | null => (one?.aspect ? { text: `skp.aspect.${one.aspect}` } : null)
  return [
    { where: { key: 'skp.aspectOf', values }, before: aspect(before), after: aspect(after) },
    { where: { key: 'skp.indicatorOf', values }, before: said(before?.indicator), after: said(after?.indicator) },
    { where: { key: 'skp.targetOf', values }, before: said(before?.target), after: said(after?.target) },
  ]
}

// Only lines that both have tell of an order; one that was put in between changes none.
function orders(before: SkpContent, after: SkpContent): Pick<Difference, 'before' | 'after'> {
  const common = (one: SkpContent, other: SkpContent): string[] => one.lines.filter(({ id }) => other.lines.some((line) => line.id === id)).map(({ id }) => id)
  const [old, now] = [common(before, after), common(after, before)]
  if (old.join() === now.join()) return { before: null, after: null }
  const plans = (ids: readonly string[]): string => ids.map((id) => after.lines.find((line) => line.id === id)?.plan ?? '').join('; ')
  return { before: plans(old), after: plans(now) }
}
