import type { ScreenRoute } from '../../screen-route.ts'
import { DecisionScreen } from './decision-screen.tsx'
import { MeetingScreen } from './meeting-screen.tsx'

/** The screens of this group. */
export const boardRoutes: readonly ScreenRoute[] = [
  { path: '/daftar-pendek/$roundId/putusan', Screen: DecisionScreen },
  { path: '/daftar-pendek/$roundId/rapat', Screen: MeetingScreen },
]
