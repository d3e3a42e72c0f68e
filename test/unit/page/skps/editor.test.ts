import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginAt, changed, redone, undone } from '../../../../renderer/features/skps/editor/history.ts'
import { blankLine, edited, markOf, type SkpEdit } from '../../../../renderer/features/skps/editor/edits.ts'
import { differences } from '../../../../renderer/features/skps/editor/differences.ts'
import { copiedSkp, emptySkp, skpContentSchema, tidySkp, type SkpContent } from '../../../../shared/domain/appraisal/skp.ts'
import { numbersOf, skpAdvice, skpLacks } from '../../../../shared/domain/appraisal/skp-lacks.ts'

const ids = ['a', 'b', 'c', 'd'] as const
const anId = fc.constantFrom(...ids)
const aspectIds = ids.map((id) => `${id}1`)
const words = fc.string({ maxLength: 12 })
const anEdit: fc.Arbitrary<SkpEdit> = fc.oneof(
  fc.record({ do: fc.constant('set-line' as const), id: anId, change: fc.record({ plan: words }) }),
  fc.record({ do: fc.constant('set-aspect' as const), id: fc.constantFrom(...aspectIds), change: fc.record({ indicator: words, target: words }) }),
  fc.record({ do: fc.constant('move' as const), id: fc.constantFrom(...ids, ...aspectIds), by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ do: fc.constant('remove' as const), id: fc.constantFrom(...ids, ...aspectIds) }),
  fc.record({ do: fc.constant('add-item' as const), list: fc.constantFrom('resources' as const, 'consequences' as const), at: fc.constant(0) }),
  fc.record({ do: fc.constant('set-item' as const), list: fc.constant('resources' as const), at: fc.nat(2), words }),
  fc.record({ do: fc.constant('move-item' as const), list: fc.constant('resources' as const), at: fc.nat(2), by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ do: fc.constant('expect' as const), value: fc.constantFrom('loyal' as const, 'adaptif' as const), words }),
  fc.record({ do: fc.constant('approach' as const), approach: fc.constantFrom('kualitatif' as const, 'kuantitatif' as const) }),
)
const start: SkpContent = { ...emptySkp, lines: ids.map((id, at) => blankLine(id, at === 2 ? 'tambahan' : 'utama', `${id}1`)) }

describe('the way back', () => {
  test('undoing everything and doing it again passes through the same states, whatever was done', () => {
    fc.assert(fc.property(fc.array(anEdit, { maxLength: 30 }), (edits) => {
      let history = beginAt(start)
      const states = [start]
      for (const edit of edits) {
        const next = changed(history, edited(history.present, edit), markOf(edit))
        if (next.past.length > history.past.length) states.push(next.present)
        else states[states.length - 1] = next.present
        history = next
      }
      const end = history.present
      for (const state of states.toReversed()) {
        expect(history.present).toEqual(state)
        history = undone(history)
      }
      expect(history.present).toBe(start)
      for (let left = states.length; left > 0; left -= 1) history = redone(history)
      expect(history.present).toEqual(end)
    }))
  })

  test('the letters of a word are one step, the next word and another field are another', () => {
    let history = beginAt(start)
    for (const plan of ['L', 'La', 'Layanan', 'Layanan c', 'Layanan cepat']) history = typed(history, { do: 'set-line', id: 'a', change: { plan } })
    history = typed(history, { do: 'set-line', id: 'b', change: { plan: 'D' } })
    const plans = []
    for (let steps = 0; steps < 4; steps += 1) {
      plans.push(history.present.lines.slice(0, 2).map(({ plan }) => plan))
      history = undone(history)
    }
    expect(plans).toEqual([['Layanan cepat', 'D'], ['Layanan cepat', ''], ['Layanan', ''], ['', '']])
  })

  const typed = (history: ReturnType<typeof beginAt<SkpContent>>, edit: SkpEdit) => changed(history, edited(history.present, edit), markOf(edit))
})

describe('edits', () => {
  test('never make an id twice, and never change the id of an indicator, so that what was written under it stays', () => {
    fc.assert(fc.property(fc.array(anEdit, { maxLength: 30 }), (edits) => {
      const end = edits.reduce(edited, start)
      const found = end.lines.flatMap(({ id, aspects }) => [id, ...aspects.map((one) => one.id)])
      expect(new Set(found).size).toBe(found.length)
      for (const { id, aspects } of end.lines) for (const aspect of aspects) expect(aspect.id).toBe(`${id}1`)
    }))
  })

  test('a line moves past its neighbour of the same part and stays in it', () => {
    const moved = edited(start, { do: 'move', id: 'b', by: 1 })
    expect(moved.lines.map(({ id }) => id)).toEqual(['a', 'd', 'c', 'b'])
    expect([...numbersOf(moved).entries()]).toEqual([['a', 'A.1'], ['d', 'A.2'], ['c', 'B.1'], ['b', 'A.3']])
    expect(edited(start, { do: 'move', id: 'd', by: 1 })).toBe(start)
    expect(edited(start, { do: 'move', id: 'a', by: -1 })).toBe(start)
  })

  test('a line is added after the one with the focus, or at the end of its part', () => {
    const add = (part: 'utama' | 'tambahan', after: string | null) => edited(start, { do: 'add-line', part, after, id: 'n', aspectId: 'n1' }).lines.map(({ id }) => id)
    expect(add('utama', 'a')).toEqual(['a', 'n', 'b', 'c', 'd'])
    expect(add('utama', null)).toEqual(['a', 'b', 'c', 'd', 'n'])
    expect(add('tambahan', null)).toEqual(['a', 'b', 'c', 'd', 'n'])
    const full = { ...start, lines: Array.from({ length: 60 }, (_, at) => blankLine(`l${at}`, 'utama', `i${at}`)) }
    expect(edited(full, { do: 'add-line', part: 'utama', after: null, id: 'n', aspectId: 'n1' })).toBe(full)
  })
})

describe('differences', () => {
  test('nothing differs from itself, and every edit of words is found where it was made', () => {
    const after = edited(edited(start, { do: 'set-line', id: 'b', change: { plan: 'Data' } }), { do: 'set-aspect', id: 'c1', change: { target: '5' } })
    expect(differences(after, after)).toEqual([])
    expect(differences(start, after)).toEqual([
      { where: { key: 'skp.planOf', values: { line: 'A.2' } }, before: null, after: 'Data' }, { where: { key: 'skp.targetOf', values: { line: 'B.1', at: 1 } }, before: null, after: '5' },
    ])
  })
  test('a move is told as another order, and a line put in between is not', () => {
    const named = { ...start, lines: start.lines.map((line) => ({ ...line, plan: line.id })) }
    expect(differences(named, edited(named, { do: 'move', id: 'a', by: 1 }))).toEqual([{ where: { key: 'skp.compare.order' }, before: 'a; b; c; d', after: 'b; a; c; d' }])
    const added = edited(edited(named, { do: 'add-line', part: 'utama', after: 'a', id: 'n', aspectId: 'n1' }), { do: 'set-line', id: 'n', change: { plan: 'neu' } })
    expect(differences(named, added).map(({ where }) => where.key)).toEqual(['skp.planOf'])
  })
})

describe('what an SKP needs', () => {
  const aspect = { id: 'i', aspect: 'waktu' as const, indicator: 'Hari', target: '3' }
  const filled = skpContentSchema.parse({ lines: [{ id: 'l', part: 'utama', plan: 'Layanan', aspects: [aspect] }], resources: ['a'], accountability: ['b'], consequences: ['c'] })
  const fields = (content: SkpContent, perspectives = false) => skpLacks(content, { perspectives }).map(({ field }) => field)
  test('an empty one lacks a hasil kerja utama and the three parts of the lampiran', () => {
    expect(fields(emptySkp)).toEqual(['skp-add-utama', 'skp-add-resources', 'skp-add-accountability', 'skp-add-consequences'])
    expect(fields(start)).toEqual(['skp-plan-a', 'skp-add-resources', 'skp-add-accountability', 'skp-add-consequences'])
    expect(fields(filled)).toEqual([])
    expect(fields(filled, true)).toEqual(['skp-perspective-l'])
  })
  test('a narrative expectation needs neither aspect nor target; the quantitative approach needs both', () => {
    const bare = { ...filled, lines: filled.lines.map((line) => ({ ...line, aspects: [{ ...aspect, aspect: null, target: '' }] })) }
    expect(fields(bare)).toEqual(['skp-aspect-i', 'skp-target-i'])
    expect(fields({ ...bare, approach: 'kualitatif' })).toEqual([])
    expect(fields({ ...filled, lines: filled.lines.map((line) => ({ ...line, aspects: [] })) })).toEqual(['skp-add-aspect-l'])
  })
  test('the plan of the superior and expected behaviour are advised, not needed', () => {
    expect(skpAdvice(filled).map(({ field }) => field)).toEqual(['skp-intervened-l', 'skp-expectation-berorientasi-pelayanan'])
  })
  test('what has no words is left out, and a copy has ids of its own and no dead link', () => {
    expect(tidySkp({ ...start, resources: [' ', 'x'], expectations: { loyal: ' ' } })).toEqual({ ...emptySkp, resources: ['x'] })
    let next = 0
    const linked = { ...filled, lines: filled.lines.map((line) => ({ ...line, intervened: 'Mutu', intervenedRef: '3:2025:k' })) }
    const copy = (known: string[]) => copiedSkp(linked, () => `n${(next += 1)}`, new Set(known)).lines[0]
    expect(copy([])).toMatchObject({ id: 'n1', intervened: 'Mutu', intervenedRef: null, aspects: [{ id: 'n2' }] })
    expect(copy(['3:2025:k'])).toMatchObject({ intervenedRef: '3:2025:k' })
  })
})
