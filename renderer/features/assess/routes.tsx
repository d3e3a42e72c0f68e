import type { ScreenRoute } from '../../screen-route.ts'
import { RunsScreen } from './runs-screen.tsx'

/** Penilaian kelayakan. */
export const assessRoutes: readonly ScreenRoute[] = [{ path: '/kelayakan', Screen: RunsScreen }]
