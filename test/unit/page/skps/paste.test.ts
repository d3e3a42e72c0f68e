import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, isBlock, readAspects, readLines } from '../../../../renderer/features/skps/editor/paste.ts'
import { blankLine, edited } from '../../../../renderer/features/skps/editor/edits.ts'
import { emptySkp } from '../../../../shared/domain/appraisal/skp.ts'

function ids(): () => string {
  let last = 0
  return () => `n${(last += 1)}`
}
const quoted = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

describe('a block from a sheet', () => {
  test('whatever its cells hold, they come back as they were', () => {
    const cell = fc.string({ maxLength: 15 }).map((text) => text.replaceAll('\r', '').trim()).filter((text) => text !== '')
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 }), (rows) => {
      expect(cellsOf(rows.map((row) => row.map(quoted).join('\t')).join('\r\n'))).toEqual(rows)
    }))
  })
  test('is told from plain text by its tabs, or by the table that the sheet wrote beside it', () => {
    expect([isBlock('a\tb', ''), isBlock('a\nb', '<html><table ><tr>'), isBlock('a\nb', '<p>a</p>')]).toEqual([true, true, false])
  })
  test('becomes lines: the heading is left out, a row without a plan or with the same one is another indicator', () => {
    const block = readLines('Rencana hasil kerja\tIndikator\tTarget\tAspek\nLayanan\tJumlah izin\t1.200\tKuantitas\n\tLama\t3 hari\twaktu\nLayanan\tKeluhan\t< 1 %\tMutu\nData\t\t\t', { present: 0, newId: ids() })
    expect(block).toMatchObject({ refused: false, told: [], rows: [
      { plan: 'Layanan', aspects: [{ indicator: 'Jumlah izin', target: '1.200', aspect: 'kuantitas' }, { indicator: 'Lama', aspect: 'waktu' }, { indicator: 'Keluhan', aspect: 'kualitas' }] },
      { plan: 'Data', aspects: [{ indicator: '', target: '' }] },
    ] })
  })
  test('an unknown aspect is told by its row and left empty; a cell too long or too many lines refuse the whole', () => {
    expect(readLines('A\tB\tC\tSemangat', { present: 0, newId: ids() })).toMatchObject({ refused: false, rows: [{ aspects: [{ aspect: null }] }], told: [{ key: 'skp.paste.aspect', values: { row: 1, word: 'Semangat' } }] })
    expect(readLines(`A\tB\n${'x'.repeat(2001)}\tB`, { present: 0, newId: ids() })).toMatchObject({ refused: true, rows: [], told: [{ key: 'skp.paste.long', values: { row: 2 } }] })
    expect(readLines('A\tB\nC\tD', { present: 59, newId: ids() })).toMatchObject({ refused: true, told: [{ key: 'skp.paste.lines' }] })
    expect(readLines('A\tB\nC\tD', { present: 58, newId: ids() })).toMatchObject({ refused: false })
    expect(readAspects('\t\n', { present: 0, plan: 'A', newId: ids() })).toMatchObject({ refused: true, told: [{ key: 'skp.paste.nothing' }] })
  })
  test('takes the place of a blank line and keeps its id; after a line with words it is put behind it', () => {
    const { rows } = readLines('A\tB\nC\tD', { present: 1, newId: ids() })
    const blank = { ...emptySkp, lines: [blankLine('own', 'tambahan', 'o1')] }
    expect(edited(blank, { do: 'paste-lines', at: 'own', lines: rows }).lines.map(({ id, part, plan }) => [id, part, plan])).toEqual([['own', 'tambahan', 'A'], [rows[1]?.id, 'tambahan', 'C']])
    const written = edited(blank, { do: 'set-line', id: 'own', change: { plan: 'Dulu' } })
    expect(edited(written, { do: 'paste-lines', at: 'own', lines: rows }).lines.map(({ plan }) => plan)).toEqual(['Dulu', 'A', 'C'])
  })
  test('becomes indicators of one line, the blank one filled first', () => {
    const block = readAspects('Lama\t3 hari\tWaktu\nBiaya\t< 5 juta\tBiaya', { present: 1, plan: 'A', newId: ids() })
    const after = edited({ ...emptySkp, lines: [blankLine('l', 'utama', 'i')] }, { do: 'paste-aspects', at: 'i', aspects: block.rows })
    expect(after.lines[0]?.aspects.map(({ id, indicator, aspect }) => [id, indicator, aspect])).toEqual([['i', 'Lama', 'waktu'], ['n2', 'Biaya', 'biaya']])
  })
})
