import type { ScreenRoute } from '../../screen-route.ts'
import { AssignmentsScreen } from './assignments-screen.tsx'

/** The screens of this group. */
export const assignmentsRoutes: readonly ScreenRoute[] = [{ path: '/periode/penugasan', Screen: AssignmentsScreen }]
