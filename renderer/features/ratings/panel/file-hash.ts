/** SHA-256 of a file as 64 hex letters, computed in the page: the file itself is not sent anywhere. */
export async function fileHash(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
