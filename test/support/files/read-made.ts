import { expect } from 'vitest'
import { parsePeriod } from '../../../shared/calendar/period.ts'
import { say } from '../../../shared/text/say.ts'
import type { Mapping } from '../../../electron/desk/files/mapping.ts'
import type { ParsedFile, RatingRow, SiasnRow } from '../../../electron/desk/files/parsed.ts'
import { readFile, type ReadResult } from '../../../electron/desk/files/read-file.ts'
import { hereReader } from './here-reader.ts'
import { makeWorkbook, type MadeCell } from './make-workbook.ts'
import { RATING_HEADINGS, RATING_PREFACE, SIASN_HEADINGS } from './headings.ts'

/** Reads a made file in this process: the same code as in the reading process, without its start. */
export function read(bytes: Buffer | string, options: { period?: string; mapping?: Mapping } = {}): Promise<ReadResult> {
  const period = options.period === undefined ? null : parsePeriod(options.period)
  return readFile(typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes, { name: 'berkas', period, mapping: options.mapping ?? null }, hereReader, new AbortController().signal)
}

/** Reads a file that must be readable. */
export async function readParsed(bytes: Buffer | string, options: { period?: string; mapping?: Mapping } = {}): Promise<ParsedFile> {
  const result = await read(bytes, options)
  if (result.is !== 'parsed') expect.fail(`not parsed: ${JSON.stringify(result)}`)
  return result.file
}

/** The code with which a file is refused, checked to have a sentence in both languages. */
export async function refusalOf(bytes: Buffer | string, options: { period?: string; mapping?: Mapping } = {}): Promise<string> {
  const result = await read(bytes, options)
  if (result.is !== 'refused') expect.fail(`not refused: ${result.is}`)
  for (const language of ['id', 'en'] as const) expect(say(language, result.refused.message)).not.toMatch(/\{\{|^files\./)
  return result.refused.code
}

/** Reads rating rows below the usual headings. */
export function readRatings(...rows: readonly MadeCell[][]): Promise<ParsedFile> {
  return readParsed(makeWorkbook([...RATING_PREFACE, RATING_HEADINGS, ...rows]))
}

/** Reads rows of the staff export. */
export function readStaff(...rows: readonly MadeCell[][]): Promise<ParsedFile> {
  return readParsed(makeWorkbook([SIASN_HEADINGS, ...rows]))
}

/** The rating rows of a file. */
export function ratingsOf(file: ParsedFile): readonly RatingRow[] {
  if (file.parsed.kind !== 'ekinerja-rating' && file.parsed.kind !== 'ekinerja-rating-short') expect.fail(`no ratings: ${file.parsed.kind}`)
  return file.parsed.rows
}

/** The people of a file. */
export function peopleOf(file: ParsedFile): readonly SiasnRow[] {
  if (file.parsed.kind !== 'siasn-export') expect.fail(`no people: ${file.parsed.kind}`)
  return file.parsed.rows
}

/** What is said of the rejected rows, in Bahasa Indonesia. */
export function complaints(file: ParsedFile): string[] {
  return file.rejected.map((rejection) => say('id', rejection.message))
}
