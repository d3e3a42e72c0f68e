import type { ScreenRoute } from '../../screen-route.ts'
import { CalibrationsScreen } from './calibrations-screen.tsx'
import { SessionScreen } from './session-screen.tsx'

/** The screens of this group. */
export const calibrationsRoutes: readonly ScreenRoute[] = [
  { path: '/kalibrasi', Screen: CalibrationsScreen },
  { path: '/kalibrasi/$id', Screen: SessionScreen },
]
