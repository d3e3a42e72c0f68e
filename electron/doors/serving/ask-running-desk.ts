import { request } from 'node:http'
import { readHolder } from '../../desk/vault/folder-lock.ts'

const PATIENCE_MS = 5_000

/**
 * Asks the desk that owns a data folder for a further opening address.
 * Undefined when it serves no browsers (the desktop window) or does not answer.
 */
export async function askRunningDesk(dataFolder: string): Promise<string | undefined> {
  const holder = readHolder(dataFolder)
  if (holder === null || holder.address === null || holder.secret === null) return undefined
  const url = URL.parse('/further-opening', holder.address)
  if (url === null || url.protocol !== 'http:' || url.hostname !== '127.0.0.1') return undefined
  const answer = await post(url, holder.secret)
  const given = answer === undefined ? undefined : addressIn(answer)
  // The word in desk.json may be stale and another program on the port by now: only an address of that very door is taken.
  return given !== undefined && URL.parse(given)?.origin === url.origin ? given : undefined
}

function post(url: URL, secret: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asked = request(url, { method: 'POST', headers: { authorization: `Bearer ${secret}` }, signal: AbortSignal.timeout(PATIENCE_MS), agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('error', () => resolve(undefined))
      response.on('end', () => resolve(response.statusCode === 200 ? Buffer.concat(pieces).toString() : undefined))
    })
    asked.on('error', () => resolve(undefined))
    asked.end()
  })
}

function addressIn(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'address' in value && typeof value.address === 'string' ? value.address : undefined
  } catch {
    return undefined
  }
}
