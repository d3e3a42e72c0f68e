import type { ScreenRoute } from '../../screen-route.ts'
import { ReconcileScreen } from './reconcile-screen.tsx'

/** Rekonsiliasi. */
export const reconcileRoutes: readonly ScreenRoute[] = [{ path: '/rekonsiliasi', Screen: ReconcileScreen }]
