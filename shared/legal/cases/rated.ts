/** Annual predikat of years as facts, as anybody could type them. */
export const rated = (years: Readonly<Record<number, string>>) =>
  Object.entries(years).map(([year, predikat]) => ({ year: Number(year), predikat }))

/** Baik in every year that the cases look at. */
export const ALWAYS_BAIK = rated(Object.fromEntries(Array.from({ length: 33 }, (_, index) => [1998 + index, 'baik'])))

/** Expectations that many cases share. */
export const MET = { outcome: 'met' } as const
export const OPEN = (...missing: string[]) => ({ outcome: 'cannot-tell', missing }) as const
export const NOT = (...failing: string[]) => ({ outcome: 'not-met', failing }) as const
export const BESIDE = (failing: string) => ({ outcome: 'not-applicable', failing: [failing], metOn: null }) as const
export const NOT_YET = { error: 'not-in-force' } as const
