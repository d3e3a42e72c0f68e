import { isoDate } from '../../shared/calendar/iso-date.ts'
import { jsonBytes, manifestHash, manifestSchema, paths, sha256, type Manifest } from '../../electron/desk/services/packs/pack-format.ts'
import { packFile, readPackZip, zipOf, type PackedFile } from '../../electron/desk/services/packs/pack-zip.ts'
import { getFile } from '../../electron/doors/cli/get-file.ts'
import { castVotes, frozenRound, seatBoard } from './frozen-round.ts'
import { tempSelectionOffice, type TempSelection } from './temp-selection.ts'

/** Why the head chose rank 2, in the tests. */
export const REASON = 'pengalaman menata mutasi lebih panjang, dibahas dalam rapat 20 November'

/** An office whose head chose the second of the list, for an open reason, after the board had voted for the first. */
export type DecidedOffice = TempSelection & { readonly roundId: number; readonly shortlistId: number; readonly decisionId: number }

/** Opens the selection office and walks a round to its decision. */
export async function decidedOffice(): Promise<DecidedOffice> {
  const office = await tempSelectionOffice()
  const { admin, pimpinan } = office
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const members = await seatBoard(admin.ask, roundId)
  await castVotes(admin.ask, shortlistId, members, [1, 1, 1, 2, null])
  await admin.ask('board.write-minutes', { roundId, minutes: { heldOn: isoDate('2026-11-20'), place: 'Ruang rapat BKPSDM', secretary: 'Ir. Mulyani', notes: 'Rapat berlangsung terbuka.' } })
  const { id: decisionId } = await pimpinan.ask('round.decide', {
    roundId, shortlistId, kind: 'choose', number: 2, reason: REASON, startsOn: isoDate('2026-12-01'), skNumber: '821.2/118/2026', skDate: isoDate('2026-11-21'),
  })
  return { ...office, roundId, shortlistId, decisionId }
}

/** The pack of the decision, as it is fetched from the desk. */
export async function packOf({ admin, decisionId }: DecidedOffice): Promise<Buffer> {
  const { fileId } = await admin.ask('pack.make', { decisionId })
  return getFile(admin.ask, fileId)
}

/** The files of a pack by name. */
export function filesOf(pack: Buffer): Map<string, Buffer> {
  return new Map(readPackZip(pack).files.map(({ path, content }) => [path, content() ?? Buffer.alloc(0)]))
}

/** A file of a pack, read as JSON; the test knows what it holds. */
export function jsonIn<T>(pack: Buffer, path: string): T {
  return JSON.parse(filesOf(pack).get(path)?.toString('utf8') ?? 'null') as T
}

/** A pack whose files somebody altered and whose every hash was then made right again: only working the list out can find it. */
export function forged(pack: Buffer, change: (files: Map<string, Buffer>) => void, head: Partial<Manifest> = {}): Buffer {
  const files = filesOf(pack)
  const table = manifestSchema.parse(JSON.parse(files.get(paths.manifest)?.toString('utf8') ?? 'null'))
  files.delete(paths.manifest)
  change(files)
  const packed = [...files].map(([path, content]) => packFile(path, content))
  const body = { ...table, ...head, files: packed.map(({ path, content, packed: bytes }) => ({ path, bytes: content.length, sha256: sha256(content), packed: sha256(bytes) })) }
  const manifest = jsonBytes({ ...body, hash: manifestHash(body) })
  const first: PackedFile = { path: paths.manifest, content: manifest, packed: manifest, method: 0 }
  return zipOf([first, ...packed])
}

/** Changes a JSON file among the files of a pack. */
export function changeJson<T>(files: Map<string, Buffer>, path: string, change: (value: T) => void): void {
  const value = JSON.parse(files.get(path)?.toString('utf8') ?? 'null') as T
  change(value)
  files.set(path, jsonBytes(value))
}
