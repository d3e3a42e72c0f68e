import type { ScreenRoute } from '../../screen-route.ts'
import { ReplayScreen } from './replay-screen.tsx'
import { ReplaysScreen } from './replays-screen.tsx'

/** The screens of this group. */
export const replaysRoutes: readonly ScreenRoute[] = [
  { path: '/aturan/uji-ulang', Screen: ReplaysScreen },
  { path: '/aturan/uji-ulang/$id', Screen: ReplayScreen },
]
