import { golonganSchema } from '../../../../shared/legal/terms/golongan.ts'
import { postKindSchema } from '../../../../shared/legal/terms/people.ts'
import { eselonSchema, jenjangSchema, postLevelSchema, type Eselon, type Jenjang, type PostLevel } from '../../../../shared/legal/terms/posts.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import { plainWord } from '../cells/cell.ts'
import { readGolongan } from '../cells/golongan.ts'
import { readEducationLevel, readFlag, readPostKind } from '../cells/words.ts'
import { labelsOf } from '../columns/record.ts'
import type { PostMapRow } from '../parsed.ts'
import type { RowCursor } from './row-cursor.ts'

/** Reads one post of a map. What a sheet leaves blank is null; a word or number that cannot be read rejects the row. */
export function readPostMapRow(row: RowCursor): PostMapRow {
  const name = row.text('name')
  const [unitId, unitName] = [row.text('unitId'), row.text('unitName')]
  if (name === null) row.reject('field-empty', 'name')
  if (unitId === null && unitName === null) row.reject('field-empty', row.has('unitName') ? 'unitName' : 'unitId')
  const held = levelOrJenjang(row)
  return {
    row: row.row, name: name ?? '', unitId, unitName, kind: known(row, 'kind', postKindSchema.options, 'legal.post-kind.', (text) => readPostKind(text).meaning),
    ...held, eselon: known(row, 'eselon', eselonSchema.options, 'legal.eselon.', eselonOf), jobClass: whole(row, 'jobClass', 17), seats: whole(row, 'seats', 10_000),
    education: row.text('education') === null ? null : row.neededMeaning('choice-unknown', 'education', readEducationLevel),
    fields: parted(row.text('fields') ?? '').map((field) => field.trim()).filter((field) => field !== ''),
    golonganLow: golongan(row, 'golonganLow'), golonganHigh: golongan(row, 'golonganHigh'),
    standards: { teknis: standard(row, 'teknis'), manajerial: standard(row, 'manajerial'), sosiokultural: standard(row, 'sosiokultural') },
    critical: row.text('critical') === null ? null : row.neededMeaning('flag-unknown', 'critical', readFlag), criticalReason: row.text('criticalReason'), cells: row.shownCells(),
  }
}

/** By semicolons or lines where there are any, since the name of a field may hold a comma; else by commas. */
const parted = (text: string): readonly string[] => text.split(/[;\n]/.test(text) ? /[;\n]/ : ',')

/** A word of a fixed list; an unknown one rejects the row and names the list. */
function known<T extends string>(row: RowCursor, field: string, options: readonly T[], label: string, read: (text: string) => T | null): T | null {
  const text = row.text(field)
  if (text === null) return null
  const meaning = read(text)
  if (meaning === null) row.reject('choice-unknown', field, { shown: text, choices: { list: options.map((one) => ({ text: `${label}${one}` as MessageKey })) } })
  return meaning
}

const wordsOf = <T extends string>(options: readonly T[], label: string): ReadonlyMap<string, T> =>
  new Map(options.flatMap((one) => [...labelsOf(`${label}${one}` as MessageKey), one].map((word): [string, T] => [plainWord(word), one])))

const LEVELS = wordsOf(postLevelSchema.options, 'legal.post-level.')
const JENJANG = wordsOf(jenjangSchema.options, 'legal.jenjang.')

/** The column of the level holds the level of a jabatan manajerial or pelaksana, or the jenjang of a functional post. */
function levelOrJenjang(row: RowCursor): { readonly level: PostLevel | null; readonly jenjang: Jenjang | null } {
  const found = known(row, 'level', [...postLevelSchema.options, ...jenjangSchema.options], '', (text) => LEVELS.get(plainWord(text)) ?? JENJANG.get(plainWord(text)) ?? null)
  const level = postLevelSchema.safeParse(found).data ?? null
  return { level, jenjang: level === null ? jenjangSchema.safeParse(found).data ?? null : null }
}

/** By its word, or by the number that SIASN gives it: 31 is III.a. */
function eselonOf(text: string): Eselon | null {
  const word = plainWord(text).replace(/^eselon/, '')
  const numbered = /^([1-4])([12])$/.exec(word)
  const roman = numbered === null ? word : `${['i', 'ii', 'iii', 'iv'][Number(numbered[1]) - 1]}${numbered[2] === '1' ? 'a' : 'b'}`
  return eselonSchema.options.find((one) => plainWord(one) === roman) ?? null
}

function whole(row: RowCursor, field: string, atMost: number): number | null {
  const text = row.text(field)
  if (text === null) return null
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= atMost) return number
  row.reject('number-unreadable', field, { shown: text })
  return null
}

function golongan(row: RowCursor, field: string): PostMapRow['golonganLow'] {
  const text = row.text(field)
  if (text === null) return null
  const { data } = golonganSchema.safeParse(readGolongan(text))
  if (data === undefined) row.reject('golongan-unknown', field, { shown: text })
  return data ?? null
}

function standard(row: RowCursor, field: string): string | null {
  const text = row.text(field)
  if (text === null) return null
  const plain = text.replace(',', '.')
  if (/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return plain
  row.reject('number-unreadable', field, { shown: text })
  return null
}
