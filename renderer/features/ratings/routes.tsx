import type { ScreenRoute } from '../../screen-route.ts'
import { PersonRatingScreen } from './person/person-rating-screen.tsx'
import { RatingsScreen } from './ratings-screen.tsx'

/** The screens of this group. */
export const ratingsRoutes: readonly ScreenRoute[] = [
  { path: '/penilaian', Screen: RatingsScreen },
  { path: '/penilaian/$periodId/$assignmentId', Screen: PersonRatingScreen },
]
