import type { ScreenRoute } from '../../screen-route.ts'
import { SeatScreen } from './seat-screen.tsx'
import { SuccessionScreen } from './succession-screen.tsx'

/** The screens of this group. */
export const successionRoutes: readonly ScreenRoute[] = [
  { path: '/suksesi', Screen: SuccessionScreen },
  { path: '/suksesi/$postId', Screen: SeatScreen },
]
