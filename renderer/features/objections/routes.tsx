import type { ScreenRoute } from '../../screen-route.ts'
import { ObjectionScreen } from './objection-screen.tsx'
import { ObjectionsScreen } from './objections-screen.tsx'

/** The screens of this group. */
export const objectionsRoutes: readonly ScreenRoute[] = [
  { path: '/keberatan', Screen: ObjectionsScreen },
  { path: '/keberatan/$id', Screen: ObjectionScreen },
]
