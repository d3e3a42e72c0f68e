import type { ScreenRoute } from '../../screen-route.ts'
import { SkpScreen } from './skp-screen.tsx'
import { SkpsScreen } from './skps-screen.tsx'

/** The screens of this group. */
export const skpsRoutes: readonly ScreenRoute[] = [
  { path: '/skp', Screen: SkpsScreen },
  { path: '/skp/$assignmentId/$year', Screen: SkpScreen },
]
