import type { ScreenRoute } from '../../screen-route.ts'
import { UnitsScreen } from './units-screen.tsx'

/** The screens of this group. */
export const unitsRoutes: readonly ScreenRoute[] = [
  { path: '/unit', Screen: UnitsScreen },
  { path: '/unit/$id', Screen: UnitsScreen },
]
