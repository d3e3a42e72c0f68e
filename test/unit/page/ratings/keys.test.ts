import { describe, expect, test } from 'vitest'
import { gridColumns, lastRated } from '../../../../renderer/features/ratings/sheet/columns.ts'
import { clear, fillDown, rate } from '../../../../renderer/features/ratings/sheet/commands.ts'
import { afterRating, moved, tabbed } from '../../../../renderer/features/ratings/sheet/moves.ts'
import { paperDesk } from './paper-desk.ts'
import { ratingRow } from './rating-line.ts'

const extent = { rows: 3, columns: 14, page: 2 }
const sheetOf = (count: number) => {
  const { sheet } = paperDesk()
  sheet.load(Array.from({ length: count }, (_, at) => ratingRow(at + 1)))
  sheet.ground.show(Array.from({ length: count }, (_, at) => `1:${at + 1}`))
  return sheet
}

describe('moving in the grid', () => {
  test.each([
    ['ArrowDown', false, [2, 4]], ['ArrowUp', false, [0, 4]], ['ArrowLeft', false, [1, 3]], ['ArrowRight', false, [1, 5]], ['ArrowDown', true, [2, 4]], ['ArrowLeft', true, [1, 0]],
    ['Home', false, [1, 0]], ['End', false, [1, 13]], ['Home', true, [0, 0]], ['End', true, [2, 13]], ['PageDown', false, [2, 4]], ['PageUp', false, [0, 4]],
  ] as const)('%s (with Ctrl: %s) leads from row 1, column 4 to %j', (key, whole, [row, column]) => expect(moved({ row: 1, column: 4 }, key, whole, extent)).toEqual({ row, column }))

  test('Tab goes on over the end of a row and lets the keyboard out at the end of the grid', () => {
    expect(tabbed({ row: 0, column: 13 }, false, extent)).toEqual({ row: 1, column: 0 })
    expect(tabbed({ row: 1, column: 0 }, true, extent)).toEqual({ row: 0, column: 13 })
    expect([tabbed({ row: 2, column: 13 }, false, extent), tabbed({ row: 0, column: 0 }, true, extent)]).toEqual([null, null])
  })

  test('after the last rated column the next row begins, and the last row stays', () => {
    expect(afterRating({ row: 0, column: lastRated }, 1, lastRated, extent)).toEqual({ row: 1, column: 1 })
    expect(afterRating({ row: 2, column: lastRated }, 1, lastRated, extent)).toEqual({ row: 2, column: lastRated })
  })
})

describe('what the keys write', () => {
  test('a rating goes into every rated cell of the selection and leaves predikat and text alone', () => {
    const sheet = sheetOf(2)
    sheet.ground.goTo({ row: 0, column: 0 })
    sheet.ground.goTo({ row: 1, column: gridColumns.length - 1 }, true)
    expect(rate(sheet, 'sesuai')).toEqual({ written: 18, closed: 0, people: 2 })
    expect(sheet.lines.line('1:2')?.predikat).toBe('baik')
    expect(sheet.lines.line('1:2')?.content.note).toBe('')
  })

  test('fill down takes the first row of the selection, and with a single row the one above', () => {
    const sheet = sheetOf(3)
    sheet.write([{ key: '1:1', field: 'hasilKerja', value: 'di-atas' }])
    sheet.ground.goTo({ row: 0, column: 1 })
    sheet.ground.goTo({ row: 2, column: 1 }, true)
    expect(fillDown(sheet)).toEqual({ written: 2, closed: 0, people: 2 })
    sheet.ground.goTo({ row: 0, column: 1 })
    expect(fillDown(sheet)).toBeNull()
    sheet.write([{ key: '1:1', field: 'perilakuKerja', value: 'sesuai' }])
    sheet.ground.goTo({ row: 1, column: 9 })
    fillDown(sheet)
    expect(['1:1', '1:2', '1:3'].map((key) => sheet.lines.line(key)?.content.perilakuKerja)).toEqual(['sesuai', 'sesuai', null])
  })

  test('what is cleared comes back with one undo', () => {
    const sheet = sheetOf(2)
    sheet.ground.goTo({ row: 0, column: 1 })
    sheet.ground.goTo({ row: 1, column: 9 }, true)
    rate(sheet, 'di-bawah')
    clear(sheet)
    expect(sheet.lines.line('1:1')?.content.hasilKerja).toBeNull()
    sheet.undo()
    expect(sheet.lines.line('1:2')?.content.perilakuKerja).toBe('di-bawah')
  })

  test('the hasil kerja of a head takes no letter; the rest of the line does', () => {
    const { sheet } = paperDesk()
    sheet.load([ratingRow(1, { head: { unit: 'Bidang', capaian: 'baik', hasilKerja: 'sesuai', message: { key: 'rating.closed' } } })])
    sheet.ground.show(['1:1'])
    expect(rate(sheet, 'di-atas')).toEqual({ written: 0, closed: 1, people: 0 })
    sheet.write([{ key: '1:1', field: 'perilakuKerja', value: 'sesuai' }])
    expect(sheet.lines.line('1:1')?.predikat).toBe('baik')
  })
})
