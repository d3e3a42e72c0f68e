import names from '../../../resources/sample/names.json' with { type: 'json' }
import posts from '../../../resources/sample/posts.json' with { type: 'json' }
import units from '../../../resources/sample/units.json' with { type: 'json' }

/** A way of naming people in one region: word lists by sex and the orders in which they are put together. */
export type NameStyle = {
  readonly style: string
  readonly weight: number
  readonly L: Readonly<Record<string, readonly string[]>>
  readonly P: Readonly<Record<string, readonly string[]>>
  readonly patterns: readonly (readonly [number, readonly string[]])[]
}

/** A diploma: level in the words of SIASN, programme, and the letters after the name. */
export type Program = readonly [level: string, name: string, letters: string]

/** A post without a chair: how common it is, which jenjang it has, and what its holders studied. */
export type PostWords = {
  readonly name: string
  readonly weight?: number
  readonly levels?: 'skill' | 'expert' | 'both'
  /** The title before the name that its diploma gives, such as `dr.`. */
  readonly front?: string
  readonly programs: readonly Program[]
}

/** The word lists that names are made of. */
export const nameWords = names as unknown as { readonly styles: readonly NameStyle[]; readonly birthPlaces: readonly string[] }

/** The word lists that work units are made of. */
export const unitWords = units

/** The word lists that posts, studies, training, teams and awards are made of. */
export const postWords = posts as unknown as Omit<typeof posts, 'teachers' | 'health' | 'functional' | 'general' | 'leaders'> & {
  readonly teachers: readonly PostWords[]
  readonly health: readonly PostWords[]
  readonly functional: readonly PostWords[]
  readonly general: readonly PostWords[]
  readonly leaders: readonly Program[]
}
