import type { AskDesk } from './command.ts'

/** Fetches a file from the desk, whole. */
export async function getFile(ask: AskDesk, fileId: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  let offset: number | null = 0
  while (offset !== null) {
    const piece: { data: string; next: number | null } = await ask('file.get', { fileId, offset })
    pieces.push(Buffer.from(piece.data, 'base64'))
    offset = piece.next
  }
  return Buffer.concat(pieces)
}
