import type { ScreenRoute } from '../../screen-route.ts'
import { BoxesScreen } from './boxes-screen.tsx'

/** The screens of this group. */
export const talentRoutes: readonly ScreenRoute[] = [{ path: '/kotak-9', Screen: BoxesScreen }]
