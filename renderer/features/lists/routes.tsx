import type { ScreenRoute } from '../../screen-route.ts'
import { CandidatesScreen } from './candidates-screen.tsx'

/** The screens of this group. */
export const listsRoutes: readonly ScreenRoute[] = [
  { path: '/penghargaan', Screen: () => <CandidatesScreen kind="reward" /> },
  { path: '/promosi', Screen: () => <CandidatesScreen kind="promotion" /> },
]
