import type { ScreenRoute } from '../../screen-route.ts'
import { AwardRoundScreen } from './round-screen.tsx'
import { AwardRoundsScreen } from './rounds-screen.tsx'

/** The screens of this group. */
export const awardsRoutes: readonly ScreenRoute[] = [{ path: '/penghargaan/usulan', Screen: AwardRoundsScreen }, { path: '/penghargaan/usulan/$id', Screen: AwardRoundScreen }]
