import type { ScreenRoute } from '../../screen-route.ts'
import { ProfileScreen } from './profile-screen.tsx'
import { ProfilesScreen } from './profiles-screen.tsx'

/** The screens of this group. */
export const profilesRoutes: readonly ScreenRoute[] = [
  { path: '/aturan/profil', Screen: ProfilesScreen },
  { path: '/aturan/profil/$id', Screen: ProfileScreen },
]
