import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { isoDateSchema } from '../../../../shared/contract/common.ts'
import type { PersonFacts } from '../../../../shared/domain/facts/person-facts.ts'
import { gateResultSchema, listContentSchema } from '../../../../shared/domain/selection/list-content.ts'
import { candidateExtraSchema } from '../../../../shared/domain/selection/target.ts'
import type { Profile } from '../../../../shared/legal/types.ts'

/** What a pack says it is. */
export const FORMAT = 'tanjak-bukti'
/** Raised when a pack of this form can no longer be read as one of the form before. */
export const VERSION = 1

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** The table of contents: every other file with its size and hashes, and the hash over the table itself. */
export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT), version: z.literal(VERSION),
  office: z.string(), decision: z.int(), round: z.string(), post: z.string(), closingOn: isoDateSchema, ruleSet: z.string(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: sha256Schema, packed: sha256Schema })),
  hash: sha256Schema,
})
export type Manifest = z.infer<typeof manifestSchema>

const whoSchema = z.strictObject({ nip: z.string(), name: z.string(), golongan: z.string().nullable(), post: z.string().nullable(), unitId: z.string().nullable(), unit: z.string().nullable() })
const messageSchema = gateResultSchema.shape.message

/** What the records of discipline came to, told without their words and days. */
const sealedPartsSchema = z.strictObject({
  gates: z.array(gateResultSchema.pick({ gate: true, outcome: true, message: true, metOn: true })), clearOn: isoDateSchema.nullable(),
  components: z.array(z.strictObject({ id: z.string(), score: z.string().nullable(), message: messageSchema })),
})
/**
 * Somebody whom the list looked at: `factHash` is the keyed hash of that of the sheet in the store, since the sheet holds the records of
 * discipline and a plain one would let anybody try them out; `seal` the keyed hash of the records themselves.
 */
export const packedPersonSchema = z.strictObject({
  who: whoSchema, factHash: sha256Schema,
  // The facts are what the law is asked with; their form is the store's own, and a hash stands for each byte of them.
  facts: z.record(z.string(), z.unknown()).transform((facts) => facts as Omit<PersonFacts, 'discipline' | 'disciplineCompleteThrough'>),
  seal: sha256Schema, sealed: sealedPartsSchema,
})
export type PackedPerson = z.infer<typeof packedPersonSchema>

/** The frozen list; `contentHash` is that with which it was frozen, before anything was sealed; `inputHash` is over the facts as the pack holds them. */
export const packedListSchema = z.strictObject({ number: z.int(), frozenAt: z.string(), contentHash: sha256Schema, inputHash: sha256Schema, content: listContentSchema })
export const packedExtrasSchema = z.record(z.string(), candidateExtraSchema)
export const packedProfileSchema = z.strictObject({ name: z.string().nullable(), profile: z.custom<Profile | null>((value) => typeof value === 'object') })
/** Of the decision only what must agree with the list is looked at. */
export const packedDecisionSchema = z.object({ nip: z.string().nullable(), place: z.int().nullable() }).loose()

/** The part of the audit log that concerns the round: each row with the hash of the one before it. */
export const packedAuditSchema = z.strictObject({
  head: z.strictObject({ seq: z.int(), hash: sha256Schema }),
  rows: z.array(z.strictObject({
    seq: z.int(), at: z.string(), actor: z.string(), role: z.string(), action: z.string(), entity: z.string(), entityId: z.string().nullable(), reason: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()), prevHash: sha256Schema, hash: sha256Schema,
  })),
})
export type PackedAudit = z.infer<typeof packedAuditSchema>

/** The files of a pack that are there once; the facts lie in as many files as there are parts of five hundred people. */
export const paths = {
  manifest: 'manifest.json', readme: 'BACA-SAYA.txt', list: 'list.json', extras: 'extras.json', profile: 'profile.json', law: 'law.json', findings: 'findings.json',
  votes: 'votes.json', decision: 'decision.json', minutes: 'minutes.json', audit: 'audit.json',
} as const
/** Whether a file holds facts. */
export const isFactsPath = (path: string): boolean => /^facts\/\d{4}\.json$/.test(path)
/** People in one file of facts. */
export const PEOPLE_IN_A_FILE = 500

/** JSON with its names in order and a line for each value: the same content always gives the same bytes, and a person can read it. */
export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(JSON.parse(canonicalize(value) ?? 'null'), null, 1)}\n`, 'utf8')
}

/** The SHA-256 of some bytes. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The hash over a table of contents, without the hash itself. */
export function manifestHash({ hash: _hash, ...rest }: Manifest): string {
  return sha256(canonicalize(rest) ?? '')
}
