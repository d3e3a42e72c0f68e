import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nilaiBerakhlakSchema } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import type { Field } from '../../../../renderer/features/ratings/sheet/field.ts'
import type { CellWrite } from '../../../../renderer/features/ratings/sheet/line-store.ts'
import { paperDesk } from './paper-desk.ts'
import { ratingRow } from './rating-line.ts'

const KEYS = ['1:1', '1:2', '1:3'] as const
const fields: readonly Field[] = ['hasilKerja', 'perilakuKerja', ...nilaiBerakhlakSchema.options.map((nilai): Field => `values.${nilai}`)]
const rated: fc.Arbitrary<CellWrite> = fc.record({ key: fc.constantFrom(...KEYS), field: fc.constantFrom(...fields), value: fc.constantFrom('di-atas', 'sesuai', 'di-bawah', null) })
const faulty: fc.Arbitrary<CellWrite> = fc.record({
  key: fc.constantFrom(...KEYS), field: fc.constantFrom(...fields), value: fc.constant(null), error: fc.constant({ text: 'bagus', message: { key: 'rating.refused' as const } }),
})
const step = fc.array(fc.oneof(rated, faulty), { minLength: 1, maxLength: 12 })

const made = () => {
  const desk = paperDesk()
  desk.sheet.load(KEYS.map((_, at) => ratingRow(at + 1)))
  return desk
}
const seen = ({ sheet }: ReturnType<typeof made>) => KEYS.map((key) => [sheet.lines.line(key)?.content, sheet.lines.line(key)?.errors])

describe('undo and redo', () => {
  test('of any steps go back through every state to the beginning and forth to the end', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const desk = made()
      const states = [seen(desk)]
      // Where one step names a cell twice the later one stands, as in the sheet.
      for (const cells of steps) {
        const once = [...new Map(cells.map((cell) => [`${cell.key} ${cell.field}`, cell])).values()]
        if (desk.sheet.write(once).written > 0) states.push(seen(desk))
      }
      for (const state of states.slice(0, -1).reverse()) {
        desk.sheet.undo()
        expect(seen(desk)).toEqual(state)
      }
      expect(desk.sheet.undo()).toBeNull()
      for (const state of states.slice(1)) {
        desk.sheet.redo()
        expect(seen(desk)).toEqual(state)
      }
      expect(desk.sheet.redo()).toBeNull()
    }), { numRuns: 200 })
  })

  test('what the desk is sent in the end is what stands in the sheet, whatever was undone in between', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(step, fc.constantFrom('undo' as const, 'redo' as const, 'save' as const)), { maxLength: 12 }), async (acts) => {
      const desk = made()
      const save = async () => {
        desk.tick()
        await desk.answer()
      }
      for (const act of acts) {
        if (act === 'undo') desk.sheet.undo()
        else if (act === 'redo') desk.sheet.redo()
        else if (act === 'save') await save()
        else desk.sheet.write(act)
      }
      while (desk.sheet.autosave.count() > 0) await save()
      for (const [at, key] of KEYS.entries()) {
        const held = desk.held.get(at + 1)
        if (held !== undefined) expect(desk.sheet.lines.line(key)?.content).toEqual(held)
      }
    }), { numRuns: 100 })
  })

  test('typing on in one cell is one step, and another cell begins a new one', () => {
    const desk = made()
    for (const value of ['T', 'Ti', 'Tiga']) desk.sheet.write([{ key: '1:1', field: 'note', value }], true)
    desk.sheet.write([{ key: '1:2', field: 'note', value: 'Dua' }], true)
    desk.sheet.undo()
    expect(desk.sheet.lines.line('1:1')?.content.note).toBe('Tiga')
    desk.sheet.undo()
    expect(desk.sheet.lines.line('1:1')?.content.note).toBe('')
  })

  test('a line that was sent on meanwhile is left as it is', () => {
    const desk = made()
    desk.sheet.write([{ key: '1:1', field: 'hasilKerja', value: 'sesuai' }, { key: '1:2', field: 'hasilKerja', value: 'sesuai' }])
    desk.sheet.lines.change('1:1', { state: 'submitted', mayWrite: false })
    expect(desk.sheet.undo()).toEqual({ written: 1, closed: 1, people: 1 })
    expect(desk.sheet.lines.line('1:1')?.content.hasilKerja).toBe('sesuai')
  })
})
