import type { ScreenRoute } from '../../screen-route.ts'
import { CreditsScreen } from './credits-screen.tsx'
import { DueScreen } from './due-screen.tsx'

/** The screens of this group. */
export const kenaikanPangkatRoutes: readonly ScreenRoute[] = [{ path: '/promosi/jatuh-tempo', Screen: DueScreen }, { path: '/promosi/angka-kredit', Screen: CreditsScreen }]
