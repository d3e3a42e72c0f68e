import { FileRefused } from '../file-refused.ts'
import type { ZipEntry } from '../zip-directory.ts'
import { unpackPart } from './unpack-part.ts'

/** A sheet of a workbook: its number (from 1, as the workbook lists them) and its part. */
export type SheetPart = { readonly number: number; readonly name: string; readonly visible: boolean; readonly path: string }

/** The sheets of a workbook, and the paths of what all of them share (workbook, relations, styles, shared texts). */
export type WorkbookParts = { readonly sheets: readonly SheetPart[]; readonly common: readonly string[] }

const RELATIONS = 'xl/_rels/workbook.xml.rels'
const WORKBOOK = 'xl/workbook.xml'
const MACROS = /macroEnabled|vbaProject/i

/** Lists the sheets of a workbook and what they share; only the two lists themselves are unpacked, so that memory stays free. */
export function readWorkbookParts(bytes: Buffer, entries: readonly ZipEntry[]): WorkbookParts {
  const types = partNamed(bytes, entries, '[Content_Types].xml')?.toString('utf8') ?? ''
  if (MACROS.test(types)) throw new FileRefused('macros')
  const workbook = partNamed(bytes, entries, WORKBOOK)
  const relations = partNamed(bytes, entries, RELATIONS)
  if (!workbook || !relations) throw new FileRefused('damaged')
  const targets = relationTargets(relations.toString('utf8'))
  const sheets = tags(workbook.toString('utf8'), 'sheet').flatMap((attributes, index): SheetPart[] => {
    const path = targets.find((target) => target.id === attributes.get('id'))?.path
    const name = attributes.get('name') ?? ''
    return path === undefined ? [] : [{ number: index + 1, name, visible: !/hidden/i.test(attributes.get('state') ?? ''), path }]
  })
  const shared = targets.filter(({ type }) => type.endsWith('/styles') || type.endsWith('/sharedStrings')).map(({ path }) => path)
  const names = new Set(entries.map((entry) => entry.name))
  const rest = [...new Set([...shared, 'xl/styles.xml', 'xl/sharedStrings.xml'])].filter((path) => names.has(path))
  return { sheets, common: [RELATIONS, WORKBOOK, ...rest] }
}

/** Unpacks one part by its exact name; null when there is none. */
export function partNamed(bytes: Buffer, entries: readonly ZipEntry[], name: string): Buffer | null {
  const entry = entries.find((one) => one.name === name)
  return entry ? unpackPart(bytes, entry) : null
}

type Target = { readonly id: string; readonly type: string; readonly path: string }

function relationTargets(xml: string): Target[] {
  return tags(xml, 'Relationship').map((attributes) => {
    const target = attributes.get('Target') ?? ''
    const type = attributes.get('Type') ?? ''
    if (/externalLink|vbaProject|macrosheet/i.test(type)) throw new FileRefused(/externalLink/i.test(type) ? 'external-links' : 'macros')
    return { id: attributes.get('Id') ?? '', type, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }
  })
}

/** The attributes of every tag of a name, prefixes left out; enough for the two flat lists read here. */
function tags(xml: string, name: string): Map<string, string>[] {
  const found = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s([^<>]*)>`, 'g'))
  return [...found].map(([, attributes]) => {
    const pairs = (attributes ?? '').matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
    return new Map([...pairs].map(([, key, double, single]) => [key ?? '', double ?? single ?? '']))
  })
}
