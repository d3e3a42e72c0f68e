import type { ScreenRoute } from '../../screen-route.ts'
import { FrozenScreen } from './frozen-screen.tsx'
import { PoolScreen } from './pool-screen.tsx'
import { RankingScreen } from './ranking-screen.tsx'
import { RoundsScreen } from './rounds-screen.tsx'

/** The screens of this group. */
export const selectionRoutes: readonly ScreenRoute[] = [
  { path: '/daftar-pendek', Screen: RoundsScreen },
  { path: '/daftar-pendek/$roundId', Screen: PoolScreen },
  { path: '/daftar-pendek/$roundId/peringkat', Screen: RankingScreen },
  { path: '/daftar-pendek/$roundId/daftar-beku', Screen: FrozenScreen },
]
