import { z } from 'zod'

/** Kop naskah dinas and the page it is printed on: emblem, up to five lines, paper, type and margins. */
export const letterheadSchema = z.strictObject({
  /** PNG as a data URL; null prints none. */
  emblem: z.string().max(300_000).regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/).nullable().default(null),
  lines: z.array(z.strictObject({ text: z.string().trim().min(1).max(160), size: z.enum(['small', 'normal', 'large']), bold: z.boolean() })).max(5).default([]),
  paper: z.enum(['A4', 'F4']).default('A4'),
  font: z.enum(['arial', 'bookman']).default('arial'),
  place: z.string().trim().max(120).default(''),
})
export type Letterhead = z.infer<typeof letterheadSchema>

/** A letterhead that says nothing yet. */
export const plainLetterhead: Letterhead = letterheadSchema.parse({})
