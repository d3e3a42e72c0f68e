import type { ScreenRoute } from '../../screen-route.ts'
import { CapaianScreen } from './capaian-screen.tsx'

/** The screens of this group. */
export const capaianRoutes: readonly ScreenRoute[] = [{ path: '/periode/capaian', Screen: CapaianScreen }]
