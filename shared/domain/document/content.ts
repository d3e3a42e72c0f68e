import { z } from 'zod'
import { isoDateSchema, messageSchema } from '../../legal/finding.ts'

/** The documents that the desk prints. */
export const documentKinds = [
  'skp', 'lampiran-skp', 'hasil-evaluasi', 'dokumen-evaluasi', 'penetapan-predikat', 'berita-acara-kalibrasi', 'keputusan-keberatan',
  'nominatif-calon', 'lampiran-calon', 'berita-acara-seleksi', 'keputusan-seleksi', 'surat-penjelasan', 'nominatif-kenaikan-pangkat', 'nominatif-penghargaan', 'berita-acara-penghargaan',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A text as somebody wrote it, or a sentence of Tanjak's. */
const said = z.union([z.string(), messageSchema])
/** Somebody who is named or signs: `form` is the a.n., u.b., Plt. or Plh. under which they sign. */
export const signerSchema = z.strictObject({
  role: messageSchema, form: z.enum(['an', 'ub', 'plt', 'plh']).nullable(), onBehalfOf: z.string().nullable(), post: z.string().nullable(), name: z.string(), rank: z.string().nullable(), nip: z.string().nullable(),
  date: isoDateSchema.nullable(),
})
export type Signer = z.infer<typeof signerSchema>

/** The parts a document is made of, from top to bottom. */
export const documentBlockSchema = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('heading'), text: messageSchema, level: z.enum(['title', 'section']) }),
  z.strictObject({ block: z.literal('paragraph'), text: said, tone: z.enum(['plain', 'small', 'warning']) }),
  /** Label and value, one below the other. */
  z.strictObject({ block: z.literal('fields'), title: messageSchema.nullable(), fields: z.array(z.strictObject({ label: messageSchema, value: said.nullable() })) }),
  /** Several columns of label and value side by side, as identities stand on the forms. */
  z.strictObject({ block: z.literal('sides'), sides: z.array(z.strictObject({ title: messageSchema, fields: z.array(z.strictObject({ label: messageSchema, value: said.nullable() })) })) }),
  z.strictObject({
    block: z.literal('table'), title: messageSchema.nullable(), columns: z.array(z.strictObject({ label: messageSchema, share: z.int(), align: z.enum(['left', 'center', 'right']) })),
    rows: z.array(z.strictObject({ group: z.boolean(), cells: z.array(z.strictObject({ text: said.nullable(), span: z.int(), rows: z.int() })) })),
  }),
  z.strictObject({ block: z.literal('list'), title: messageSchema.nullable(), items: z.array(said), empty: messageSchema }),
  z.strictObject({ block: z.literal('signatures'), place: z.string().nullable(), date: isoDateSchema.nullable(), signers: z.array(signerSchema) }),
  z.strictObject({ block: z.literal('copies'), title: messageSchema, items: z.array(z.string()) }),
])
export type DocumentBlock = z.infer<typeof documentBlockSchema>

/** One document: head lines (nomor, sifat, lampiran, hal), then its blocks. */
export const documentContentSchema = z.strictObject({
  kind: z.enum(documentKinds), landscape: z.boolean(), number: z.string().nullable(), dated: isoDateSchema.nullable(), place: z.string().nullable(),
  blocks: z.array(documentBlockSchema),
})
export type DocumentContent = z.infer<typeof documentContentSchema>
