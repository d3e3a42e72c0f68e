import type { ScreenRoute } from '../../screen-route.ts'

/** The screens of this group. */
export const awardsRoutes: readonly ScreenRoute[] = []
