/** Figures of the house about succession: no regulation at hand sets them. Twelve months are about what papers and a selection take. */
export const successionHouse = {
  /** A post that is vacant, or falls vacant within so many months, needs somebody who is ready by then. */
  fallsVacantMonths: 12,
} as const
