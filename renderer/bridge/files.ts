import { call } from './call.ts'

const PIECE_BYTES = 1024 * 1024

async function toBase64(piece: Blob): Promise<string> {
  const bytes = new Uint8Array(await piece.arrayBuffer())
  let text = ''
  // Spread in short runs: the whole megabyte would overflow the argument list.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

function fromBase64(data: string): Uint8Array<ArrayBuffer> {
  const text = atob(data)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Hands a file to the desk in pieces of 1 MiB and gives the id under which the desk holds it. */
export async function putFile(file: File, onPart: (sent: number) => void = () => undefined): Promise<string> {
  let stageId: string | null = null
  let offset = 0
  for (;;) {
    const end = Math.min(offset + PIECE_BYTES, file.size)
    const data = await toBase64(file.slice(offset, end))
    const answer: { readonly stageId: string } = await call('file.put', { stageId, name: file.name, offset, data, last: end >= file.size })
    stageId = answer.stageId
    onPart(end)
    if (end >= file.size) return answer.stageId
    offset = end
  }
}

/** Fetches a file that the desk has ready and saves it where downloads go; gives its name. */
export async function saveFile(fileId: string): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let offset: number | null = 0
  let name = ''
  let mime = ''
  while (offset !== null) {
    const piece: { name: string; mime: string; data: string; next: number | null } = await call('file.get', { fileId, offset })
    pieces.push(fromBase64(piece.data))
    name = piece.name
    mime = piece.mime
    offset = piece.next
  }
  saveBlob(new Blob(pieces, { type: mime }), name)
  return name
}

/** Saves bytes made in the page (a picture of a chart) under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download reads the address after this turn; a revoked address would give an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
