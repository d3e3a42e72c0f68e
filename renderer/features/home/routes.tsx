import type { ScreenRoute } from '../../screen-route.ts'
import { Home } from './home.tsx'

/** Beranda. */
export const homeRoutes: readonly ScreenRoute[] = [{ path: '/', Screen: Home }]
