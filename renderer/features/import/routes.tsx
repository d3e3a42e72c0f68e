import type { ScreenRoute } from '../../screen-route.ts'
import { ImportScreen } from './import-screen.tsx'

/** Impor. */
export const importRoutes: readonly ScreenRoute[] = [{ path: '/impor', Screen: ImportScreen }]
