import { describe, expect, test } from 'vitest'
import { emptyEvaluation, patched } from '../../../../shared/domain/appraisal/evaluation.ts'
import { paperDesk } from './paper-desk.ts'
import { ratingRow } from './rating-line.ts'

const hasil = (assignmentId: number, value: string | null) => ({ key: `1:${assignmentId}`, field: 'hasilKerja' as const, value })
const perilaku = (assignmentId: number, value: string | null) => ({ key: `1:${assignmentId}`, field: 'perilakuKerja' as const, value })

describe('autosave of the grid', () => {
  test('sends what was written in a moment as one call, each line on the revision that it knows', async () => {
    const desk = paperDesk()
    desk.sheet.load([ratingRow(1), ratingRow(2, { version: 1, revision: 4, state: 'draft', content: emptyEvaluation })])
    desk.sheet.write([hasil(1, 'sesuai')])
    desk.sheet.write([perilaku(1, 'sesuai'), hasil(2, 'di-atas')])
    desk.tick()
    expect(desk.calls).toEqual([[
      { periodId: 1, assignmentId: 1, revision: 0, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } }, { periodId: 1, assignmentId: 2, revision: 4, patch: { hasilKerja: 'di-atas' } },
    ]])
  })

  test('keeps one call in flight; what is written meanwhile goes next, on the revision that came back', async () => {
    const desk = paperDesk()
    desk.sheet.load([ratingRow(1)])
    desk.sheet.write([hasil(1, 'sesuai')])
    desk.tick()
    desk.sheet.write([hasil(1, 'di-atas')])
    desk.tick()
    expect(desk.calls).toHaveLength(1)
    await desk.answer()
    expect(desk.sheet.lines.line('1:1')?.content.hasilKerja).toBe('di-atas')
    expect(desk.savedTimes()).toBe(0)
    desk.tick()
    expect(desk.calls[1]).toEqual([{ periodId: 1, assignmentId: 1, revision: 1, patch: { hasilKerja: 'di-atas' } }])
    await desk.answer()
    expect([desk.savedTimes(), desk.held.get(1)?.hasilKerja, desk.states.at(-1)]).toEqual([1, 'di-atas', 'idle'])
  })

  test('a failed call is told, kept and sent again together with what was written since', async () => {
    const desk = paperDesk()
    desk.sheet.load([ratingRow(1)])
    desk.sheet.write([hasil(1, 'sesuai')])
    desk.tick()
    await desk.answer('fail')
    expect(desk.sheet.saving()).toEqual({ kind: 'failed', lines: 1, message: { key: 'shell.deskUnreachable' } })
    desk.sheet.write([perilaku(1, 'di-bawah')])
    expect(desk.states.at(-1)).toBe('failed')
    desk.tick()
    expect(desk.calls[1]?.[0]?.patch).toEqual({ hasilKerja: 'sesuai', perilakuKerja: 'di-bawah' })
    await desk.answer()
    expect([desk.states.at(-1), desk.held.get(1)?.perilakuKerja]).toEqual(['idle', 'di-bawah'])
  })

  test('rows read anew neither undo what is unsent nor go back to an older save', async () => {
    const desk = paperDesk()
    desk.sheet.load([ratingRow(1)])
    desk.sheet.write([hasil(1, 'sesuai')])
    desk.sheet.load([ratingRow(1, { version: 1, revision: 7, state: 'draft', content: patched(emptyEvaluation, { note: 'dari sesi lain' }) })])
    expect(desk.sheet.lines.line('1:1')?.content).toEqual(patched(emptyEvaluation, { hasilKerja: 'sesuai' }))
    desk.tick()
    expect(desk.calls[0]?.[0]?.revision).toBe(0)
    await desk.answer()
    desk.sheet.load([ratingRow(1)])
    expect(desk.sheet.lines.line('1:1')?.content.hasilKerja).toBe('sesuai')
  })

  test('a clash shows what the other session saved, keeps everything written here beside it, and closes the line until it is settled', async () => {
    const desk = paperDesk()
    desk.sheet.load([ratingRow(1)])
    desk.sheet.write([hasil(1, 'di-atas')])
    desk.tick()
    desk.sheet.write([perilaku(1, 'di-atas')])
    const theirs = patched(emptyEvaluation, { hasilKerja: 'di-bawah' })
    await desk.answer(() => [{
      periodId: 1, assignmentId: 1, outcome: 'clash', message: { key: 'rating.clash' }, version: 1, revision: 3, savedAt: null, content: theirs, predikat: null,
      clash: { id: 9, mine: patched(emptyEvaluation, { hasilKerja: 'di-atas' }), at: '2026-11-22T03:00:00.000Z', by: 'Penilai' },
    }])
    const line = desk.sheet.lines.line('1:1')
    expect(line?.content).toEqual(theirs)
    expect(line?.row.clash?.mine).toEqual(patched(emptyEvaluation, { hasilKerja: 'di-atas', perilakuKerja: 'di-atas' }))
    expect(desk.sheet.write([hasil(1, 'sesuai')])).toEqual({ written: 0, closed: 1, people: 0 })
    desk.sheet.settled('1:1', { revision: 4, content: theirs })
    expect(desk.sheet.write([hasil(1, 'sesuai')]).written).toBe(1)
  })

  test('a refused line keeps the refused text in its cells with the reason and shows what stands', async () => {
    const desk = paperDesk()
    desk.sheet.load([ratingRow(1)])
    desk.sheet.write([{ key: '1:1', field: 'note', value: 'Catatan panjang' }])
    desk.tick()
    await desk.answer(() => [{
      periodId: 1, assignmentId: 1, outcome: 'refused', message: { key: 'rating.why.unwritten' }, version: 0, revision: 0, savedAt: null, content: null, predikat: null, clash: null,
    }])
    expect(desk.sheet.lines.line('1:1')?.errors).toEqual({ note: { text: 'Catatan panjang', message: { key: 'rating.why.unwritten' } } })
    expect(desk.sheet.lines.line('1:1')?.content).toEqual(emptyEvaluation)
  })
})
