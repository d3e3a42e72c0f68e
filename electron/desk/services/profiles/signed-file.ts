import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { isoDateSchema } from '../../../../shared/contract/common.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { storedContentSchema } from './content.ts'
import { decreeSchema } from './decree.ts'

const FORMAT = 'tanjak-profile'
const VERSION = 1
/** No profile comes near it; a larger file is something else. */
export const LARGEST_FILE = 2 * 1024 * 1024

const bodySchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** The rule set of the Tanjak that wrote it. */
  ruleSet: z.string().max(100),
  content: z.strictObject({
    name: z.string().trim().min(3).max(120), decree: decreeSchema.nullable(), validFrom: isoDateSchema.nullable(), parameters: storedContentSchema,
  }),
  signedOff: z.strictObject({ by: z.string().max(200), office: z.string().max(200), at: z.string().max(40) }),
})

/** A profile as it is handed on: what it says and who stands for it. */
export type SignedBody = z.infer<typeof bodySchema>
/** The same with the hash over all of it. */
export type SignedFile = SignedBody & { readonly hash: string }

/** Signs a profile off: canonical JSON, so that the same content always gives the same hash, with a line end. */
export function signedText(content: SignedBody['content'], signedOff: SignedBody['signedOff'], ruleSet: string): { readonly text: string; readonly hash: string } {
  const body: SignedBody = { format: FORMAT, version: VERSION, ruleSet, content, signedOff }
  const sealed = hashOf(body)
  return { text: `${canonicalize({ ...body, hash: sealed })}\n`, hash: sealed }
}

/**
 * Reads a signed-off file. Errors, all `refused`: no such file at all, another version of the format, a content that is not what was
 * signed off.
 */
export function readSigned(text: string, file: string): SignedFile {
  const json = objectOf(text)
  if (json === null || json['format'] !== FORMAT) throw refusal('profile.file-foreign', file)
  if (json['version'] !== VERSION) throw refusal('profile.file-version', file)
  const { hash: sealed, ...rest } = json
  // The hash goes over what stands in the file, before anything is read into it.
  if (typeof sealed !== 'string' || hashOf(rest) !== sealed) throw refusal('profile.file-changed', file)
  const body = bodySchema.safeParse(rest)
  if (!body.success) throw refusal('profile.file-foreign', file)
  return { ...body.data, hash: sealed }
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null
  } catch {
    return null
  }
}

function hashOf(body: unknown): string {
  return hash('sha256', canonicalize(body) ?? '', 'hex')
}

function refusal(key: 'profile.file-foreign' | 'profile.file-version' | 'profile.file-changed', file: string): TanjakError {
  return new TanjakError('refused', { key, values: { file } })
}
