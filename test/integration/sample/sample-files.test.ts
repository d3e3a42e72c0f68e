import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ParsedFile, RatingRow } from '../../../electron/desk/files/parsed.ts'
import { readFile } from '../../../electron/desk/files/read-file.ts'
import { childReaders } from '../../../electron/desk/files/reader/spawn-child-reader.ts'
import { writeSampleOffice, type WrittenSample } from '../../../electron/desk/sample/write-sample-office.ts'
import { registers } from '../../../shared/domain/record/registers.ts'
import { predikatOf } from '../../../shared/domain/appraisal/predikat-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'tanjak-sample-'))
const read = new Map<string, ParsedFile>()
let written: WrittenSample

beforeAll(async () => {
  written = await writeSampleOffice({ people: 240, units: 30, years: 3, seed: 3, out: join(folder, 'office') })
  for (const [index, { file }] of written.notes.files.entries()) {
    const result = await readFile(written.files[index] ?? '', { name: file }, childReaders(), new AbortController().signal)
    if (result.is !== 'parsed') throw new Error(`${file}: ${JSON.stringify(result)}`)
    read.set(file, result.file)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ratingFiles = () => written.notes.files.filter(({ kind }) => kind === 'ekinerja-rating')
const ratings = (file: string) => (read.get(file)?.parsed.rows ?? []) as readonly RatingRow[]

describe('the files of the sample office, read by the readers of Tanjak', () => {
  it('are recognised, with headings, rows and rejected rows where the notes say', () => {
    const found = written.notes.files.map(({ file }) => {
      const { kind, headerRow, rowCount, rejected } = read.get(file) as ParsedFile
      return { file, kind, headerRow, rows: rowCount, rejected: rejected.length }
    })
    expect(found).toEqual(
      written.notes.files.map(({ file, kind, headerRow, rows, rejected }) => ({ file, kind, headerRow, rows, rejected })),
    )
  })

  it('have a row rejected for each flaw that no reader may take', () => {
    const codes = (file: string) => (read.get(file)?.rejected ?? []).map(({ code }) => code).sort()
    for (const { file, flaws } of ratingFiles()) {
      const wanted = [
        ...Array.from({ length: flaws['nip-as-number'] ?? 0 }, () => 'nip-number'),
        ...Array.from({ length: flaws['nip-short'] ?? 0 }, () => 'nip-length'),
        ...Array.from({ length: flaws['rating-misspelt'] ?? 0 }, () => 'rating-unknown'),
      ]
      expect([file, codes(file)]).toEqual([file, wanted.sort()])
    }
  })

  it('have as many unrated, acting and contradicting rows as the notes count', () => {
    for (const { file, flaws } of ratingFiles()) {
      const rows = ratings(file)
      const contradicts = ({ hasilKerja, perilakuKerja, hasilAkhir }: RatingRow) =>
        hasilKerja !== null && perilakuKerja !== null && hasilAkhir !== predikatOf(hasilKerja, perilakuKerja)
      expect([
        file,
        rows.filter((row) => row.hasilAkhir === null).length,
        rows.filter((row) => row.acting).length,
        rows.filter(contradicts).length,
      ]).toEqual([file, flaws.unrated ?? 0, flaws['acting-row'] ?? 0, flaws.contradiction ?? 0])
    }
  })

  it('drop the personal columns of the staff export at the door', () => {
    expect(read.get('Export Data ASN.xlsx')?.droppedColumns).toEqual([
      'AGAMA ID',
      'AGAMA NAMA',
      'JENIS KAWIN ID',
      'JENIS KAWIN NAMA',
      'NIK',
      'NOMOR HP',
      'EMAIL',
      'EMAIL GOV',
      'ALAMAT',
      'NPWP NOMOR',
      'BPJS',
      'IS VALID NIK',
    ])
  })

  it('put a quarter as the period of every quarterly rating, also where the rows tell the span of the yearly SKP', () => {
    const quarters = ratings('Laporan Penilaian SKP Triwulan I 2026.xlsx').filter((row) => !row.acting)
    expect(quarters.length).toBeGreaterThan(150)
    expect(quarters.filter((row) => row.period.start !== '2026-01-01' || row.period.end !== '2026-03-31')).toEqual([])
  })

  it('keep names with letters of Windows-1252 whole', () => {
    const file = 'Laporan Penilaian SKP Triwulan III 2026.csv'
    const names = ratings(file)
      .map((row) => row.name ?? '')
      .filter((name) => /[^\x20-\x7e]/.test(name))
    const bytes = readFileSync(join(written.folder, file))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !bytes.includes(Buffer.from(name, 'latin1')))).toEqual([])
  })

  it('declare every register complete through the date of the data', () => {
    const kinds: readonly string[] = registers.flatMap((one) => one.kinds.map((kind) => `record-${kind}`))
    const through = written.notes.files.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => read.get(file)?.completeThrough)
    expect(through).toEqual(kinds.map(() => '2026-11-20'))
  })
})
