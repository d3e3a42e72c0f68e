import type { z } from 'zod'

/** What a person may be in Tanjak; an account holds a set of them, each with a unit scope. */
export const roles = ['admin', 'penilai', 'pimpinan', 'auditor'] as const
export type Role = (typeof roles)[number]

/** Who may call: nobody signed in is needed, any signed-in account, or accounts with one of these roles. */
export type Access = 'anyone' | 'signed-in' | readonly Role[]

/** What the audit log keeps of a call. Personal values do not belong in `detail`; ids and counts do. */
export type Kept = {
  readonly entity: string
  readonly id?: string | null
  readonly reason?: string | null
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** One procedure of the contract: what goes in and out, who may call it, whether it changes anything, what is kept of it. */
export type Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly kind: 'query' | 'command'
  readonly access: Access
  readonly input: I
  readonly output: O
  /** Commands are always kept; a query is kept when it opens one person's file or takes data out. */
  readonly keeps?: (input: z.output<I>, output: z.output<O>) => Kept
  /** It concerns the whole office: a role that is limited to a unit does not suffice. */
  readonly wholeOffice?: true
  /** Long work: it reports progress, can be cancelled, and opens its own transactions. */
  readonly long?: true
  /** A command called so often, or of so little concern to others, that open pages are not told to read anew. */
  readonly quiet?: true
}

/** A procedure that only reads. */
export function query<I extends z.ZodType, O extends z.ZodType>(procedure: Omit<Procedure<I, O>, 'kind'>): Procedure<I, O> {
  return { ...procedure, kind: 'query' }
}

/** A procedure that changes something; it runs in one transaction with its audit row, unless it is long. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  procedure: Omit<Procedure<I, O>, 'kind'> & { keeps: (input: z.output<I>, output: z.output<O>) => Kept },
): Procedure<I, O> {
  return { ...procedure, kind: 'command' }
}

/** Everyone with a role; used where reading is open to all four. */
export const everyRole = roles
