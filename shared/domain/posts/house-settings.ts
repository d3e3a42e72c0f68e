/**
 * Figures of the house about the map of posts: no regulation that binds every region sets them. Six months ahead is the practice of one
 * region (Perbup Sumenep 38/2021 considers pending retirements six months ahead); thirty days leave time to extend or replace a Plt.
 */
export const postHouse = {
  /** A post whose holder leaves within so many months is said to fall vacant. */
  fallsVacantMonths: 6,
  /** An acting appointment whose last day is so many days off, or fewer, is said to be ending. */
  actingEndsDays: 30,
  /** How many years ahead vacancies are foreseen in the map itself. */
  foreseenYears: 5,
} as const
