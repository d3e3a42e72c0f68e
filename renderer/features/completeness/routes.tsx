import type { ScreenRoute } from '../../screen-route.ts'
import { CompletenessScreen } from './completeness-screen.tsx'

/** The screens of this group. */
export const completenessRoutes: readonly ScreenRoute[] = [{ path: '/periode/kelengkapan', Screen: CompletenessScreen }]
