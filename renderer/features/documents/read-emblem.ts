/** The most bytes of an emblem; as text in the store it takes a third more. */
const MOST_BYTES = 200_000
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Reads a picture file as a PNG data URL; tells why when it is none, by its first bytes and not by its name. */
export async function readEmblem(file: Blob): Promise<{ readonly emblem: string } | { readonly fault: 'too-large' | 'not-png' }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (PNG.some((byte, at) => bytes[at] !== byte)) return { fault: 'not-png' }
  if (bytes.length > MOST_BYTES) return { fault: 'too-large' }
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return { emblem: `data:image/png;base64,${btoa(binary)}` }
}
