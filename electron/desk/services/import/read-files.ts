import { stat } from 'node:fs/promises'
import type { RefusedFile } from '../../../../shared/contract/import.ts'
import { parsePeriod, type Period } from '../../../../shared/calendar/period.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import type { Mapping } from '../../files/mapping.ts'
import type { ParsedFile } from '../../files/parsed.ts'
import { readFile, type ReadResult } from '../../files/read-file.ts'
import { refuseCancelled } from './tick.ts'

/** A file to import: where it lies, what the user calls it, its period where it does not say it, a mapping for a foreign sheet. */
export type FileChoice = {
  readonly path: string
  readonly name: string
  readonly stageId: string | null
  readonly period?: string | null
  readonly mapping?: Mapping | null
}

/** What came of reading a file: its rows, or why it is refused. */
export type FileRead = { readonly parsed: ParsedFile; readonly refused: null } | { readonly parsed: null; readonly refused: RefusedFile }

/** Small files are read two at a time; a large one alone, for its reader may take much memory. */
const SMALL_BYTES = 4 * 1024 * 1024

type ReadContext = Pick<Context, 'desk' | 'progress' | 'signal'>

/** Reads files and gives what came of them in the order given. Throws `cancelled`, and `bad-input` for a period that is none. */
export async function readFiles(context: ReadContext, files: readonly FileChoice[]): Promise<FileRead[]> {
  const periods = files.map(periodOf)
  const found: FileRead[] = []
  for (let at = 0; at < files.length; ) {
    const together = (await isSmall(files[at])) && (await isSmall(files[at + 1])) ? 2 : 1
    const part = files.slice(at, at + together)
    found.push(...(await Promise.all(part.map((choice, index) => {
      context.progress(at + index, files.length, { key: 'import.progress.reading', values: { file: choice.name } })
      return readOne(context, choice, periods[at + index] ?? null)
    }))))
    refuseCancelled(context.signal)
    at += together
  }
  return found
}

async function isSmall(choice: FileChoice | undefined): Promise<boolean> {
  return choice !== undefined && (await stat(choice.path)).size <= SMALL_BYTES
}

async function readOne({ desk, signal }: ReadContext, choice: FileChoice, period: Period | null): Promise<FileRead> {
  const result = await readFile(choice.path, { name: choice.name, period, mapping: choice.mapping ?? null }, desk.spawnReader, signal)
  return result.is === 'parsed' ? { parsed: result.file, refused: null } : { parsed: null, refused: refusal(choice, result) }
}

function periodOf({ period }: FileChoice): ReturnType<typeof parsePeriod> {
  if (period === undefined || period === null || period === '') return null
  const read = parsePeriod(period)
  if (!read) throw new TanjakError('bad-input', { key: 'import.bad-period', values: { period } })
  return read
}

function refusal(choice: FileChoice, result: Exclude<ReadResult, { is: 'parsed' }>): RefusedFile {
  const common = { file: choice.name, stageId: choice.stageId, kind: null }
  if (result.is === 'refused') {
    const { code, message } = result.refused
    return { ...common, refused: { code, message }, unknown: null, needsPeriod: code === 'period-missing' }
  }
  const { headerRow, columns, sample } = result.sheet
  return {
    ...common, refused: { code: 'unknown-kind', message: { key: 'import.unknown-kind', values: { file: choice.name } } },
    unknown: { headerRow, columns: [...columns], sample: sample.map((row) => ({ ...row })) }, needsPeriod: false,
  }
}
