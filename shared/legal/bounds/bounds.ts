import type { MessageKey } from '../../text/keys.ts'

/** A code that may be chosen, with the word for it. */
export type Option = { readonly value: string; readonly label: MessageKey }

/** In what a number is counted, so that an editor can say it beside the field. */
export type BoundUnit = 'percent' | 'points' | 'years' | 'months' | 'days' | 'people' | 'count' | 'none'

/** A named part of a composed value. */
export type Part = {
  readonly name: string
  readonly label: MessageKey
  readonly bounds: Bounds
  readonly optional?: true
  /** An optional part that must be there all the same where another part has one of these values. */
  readonly neededWith?: { readonly part: string; readonly values: readonly string[] }
}

/**
 * What a region may put in place of a shipped value: its shape and the limits of each part. The editor draws its fields from it
 * and `checkBounds` tests by it, so that neither can allow what the other does not.
 */
export type Bounds =
  /** A whole number, both ends included. */
  | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly unit: BoundUnit }
  /** An exact decimal number as text, both ends included. */
  | { readonly kind: 'exact'; readonly min: string; readonly max: string; readonly unit: BoundUnit }
  /** One of the options. */
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  /** Any of the options, none twice. */
  | { readonly kind: 'set'; readonly options: readonly Option[] }
  /** Every option once, in the order chosen. */
  | { readonly kind: 'order'; readonly options: readonly Option[] }
  /** Named parts; with `total`, their numbers must come to it exactly. */
  | { readonly kind: 'parts'; readonly parts: readonly Part[]; readonly total?: string }
  /** Bands by their lower edges, from the highest to the lowest; the last band takes the rest, so that nothing falls between. */
  | { readonly kind: 'cuts'; readonly bands: readonly Option[]; readonly min: string; readonly max: string }
  /** A list of rows of one shape; with `descending`, each row's number of that name lies below that of the row before. */
  | { readonly kind: 'rows'; readonly row: Bounds; readonly min: number; readonly max: number; readonly descending?: string }
