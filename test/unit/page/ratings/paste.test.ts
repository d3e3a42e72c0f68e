import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable, writeTable } from '../../../../renderer/features/ratings/sheet/clipboard-table.ts'
import { makeLine } from '../../../../renderer/features/ratings/sheet/line.ts'
import { planPaste } from '../../../../renderer/features/ratings/sheet/pasting.ts'
import { readWord } from '../../../../renderer/features/ratings/sheet/read-word.ts'
import { ratingRow } from './rating-line.ts'

const lines = [1, 2, 3].map((number) => makeLine(ratingRow(number, number === 3 ? { mayWrite: false, whyNot: { key: 'rating.why.unwritten' } } : {}), null, {}))
const nip = (at: number) => lines[at]?.row.nip ?? ''
const ground = (row: number, column: number, bottom = row, right = column) => ({ lines, place: { row, column }, range: { top: row, bottom, left: column, right } })
const plan = (text: string, row = 0, column = 1, bottom = row, right = column) => {
  const { cells, lost, faults } = planPaste(readTable(text), ground(row, column, bottom, right))
  return { cells: cells.map(({ key, field, value, error }) => `${key} ${field} ${error ? `! ${error.text}` : value}`), lost: lost.map(({ text, message }) => `${text} ${message.key}`), faults }
}

describe('words of a rating', () => {
  test.each([
    ['Di atas ekspektasi', 'di-atas'], ['DIATAS', 'di-atas'], ['Di Atas Ekspetasi', 'di-atas'], ['a', 'di-atas'], ['3', 'di-atas'], ['3,0', 'di-atas'], [' 3.00 ', 'di-atas'],
    ['Sesuai', 'sesuai'], ['sesuai ekspektasi', 'sesuai'], ['S', 'sesuai'], ['2', 'sesuai'], ['di bawah', 'di-bawah'], ['Dibawah Ekspektasi', 'di-bawah'], ['b', 'di-bawah'], ['1', 'di-bawah'],
  ])('%s is read as %s', (text, rating) => expect(readWord(text)).toBe(rating))

  test.each(['bagus', '4', '0', '31', '3,5', 'ekspektasi', 'di', '-', 'baik', 'constructor'])('%s is no rating', (text) => expect(readWord(text)).toBeUndefined())
})

describe('the clipboard', () => {
  test('any cells are read back as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', '\t', '\n', ',') })
    fc.assert(fc.property(fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })), (table) => {
      // One empty cell in one row cannot be told from nothing at the end of a text.
      fc.pre(table.at(-1)?.some((one) => one !== '') ?? false)
      expect(readTable(writeTable(table))).toEqual(table)
    }))
  })

  test('any text at all is read without an error and loses no letter outside of quotation', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const plain = text.replaceAll(/["\r]/g, '')
      expect(readTable(plain).map((row) => row.join('\t')).join('\n')).toBe(plain.replace(/\n$/, ''))
    }))
  })
})

describe('a pasted block', () => {
  test('goes from the place of the keyboard to the right and down, over the columns that take no input', () => {
    expect(plan('A\t2\tS\n1\t\tb', 0, 1)).toEqual({
      cells: ['1:1 hasilKerja di-atas', '1:1 values.berorientasi-pelayanan sesuai', '1:1 values.akuntabel sesuai', '1:2 hasilKerja di-bawah', '1:2 values.akuntabel di-bawah'], lost: [], faults: 0,
    })
    expect(plan('Sesuai\tBaik\tKonsep\tAlasan saya', 0, 9).cells).toEqual(['1:1 perilakuKerja sesuai', '1:1 reason Alasan saya'])
  })

  test('keeps a text that is no rating in its cell and places everything else', () => {
    expect(plan('A\tbagus\tS', 1, 1)).toEqual({ cells: ['1:2 hasilKerja di-atas', '1:2 values.berorientasi-pelayanan ! bagus', '1:2 values.akuntabel sesuai'], lost: [], faults: 1 })
  })

  test('tells closed lines, rows below the table and columns beside it with their text', () => {
    expect(plan('A\nS\nB\nA', 1, 1)).toEqual({ cells: ['1:2 hasilKerja di-atas'], lost: ['Pegawai 3: S rating.why.unwritten', 'B rating.paste.below', 'A rating.paste.below'], faults: 3 })
    expect(plan('x\ty', 0, 13).lost).toEqual(['y rating.paste.beside'])
  })

  test('with NIP in its first column goes by NIP in any order, past names, and tells whom it does not find', () => {
    expect(plan(`${nip(1)}\tPegawai 2\tA\n'${nip(0)}\tPegawai 1\tB\n199999999999999999\tLain\tS`, 2, 0)).toEqual({
      cells: ['1:2 hasilKerja di-atas', '1:1 hasilKerja di-bawah'], lost: ['199999999999999999 · Lain · S rating.paste.unknownNip'], faults: 1,
    })
  })

  test('with a heading goes to the columns that it names', () => {
    expect(plan(`NIP\tNama\tPerilaku kerja\tPredikat\tHasil kerja\n${nip(0)}\tPegawai 1\tS\tBaik\tA`, 0, 1).cells).toEqual(['1:1 perilakuKerja sesuai', '1:1 hasilKerja di-atas'])
  })

  test('a row without NIP among rows with one is told and harms no other', () => {
    expect(plan(`${nip(0)}\tA\n12345\tS`, 0, 1)).toEqual({ cells: ['1:1 hasilKerja di-atas'], lost: ['12345 · S rating.paste.noNip'], faults: 1 })
  })

  test('of one cell fills all that is selected', () => {
    expect(plan('S', 0, 1, 1, 2).cells).toEqual(['1:1 hasilKerja sesuai', '1:1 values.berorientasi-pelayanan sesuai', '1:2 hasilKerja sesuai', '1:2 values.berorientasi-pelayanan sesuai'])
  })

  test('of any shape accounts for every text in it: written, faulty in its cell, told as lost, or in a column without input', () => {
    const cell = fc.constantFrom('', 'A', '2', 'bagus', 'di bawah ekspektasi')
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 1 }), (table, row) => {
      fc.pre(table.length > 1 || (table[0]?.length ?? 0) > 1)
      const { cells, lost } = planPaste(table, ground(row, 1))
      const texts = table.flat().filter((text) => text !== '').length
      const inLost = lost.reduce((sum, { text }) => sum + text.split(' · ').filter(Boolean).length, 0)
      expect(cells.length + inLost).toBe(texts)
    }))
  })
})
