import type { ScreenRoute } from '../../screen-route.ts'
import { ActingScreen } from './acting-screen.tsx'
import { MapScreen } from './map-screen.tsx'
import { PostScreen } from './post-screen.tsx'
import { VacantScreen } from './vacant-screen.tsx'

/** The screens of this group. */
export const postsRoutes: readonly ScreenRoute[] = [
  { path: '/jabatan', Screen: VacantScreen },
  { path: '/jabatan/peta', Screen: MapScreen },
  { path: '/jabatan/peta/$id', Screen: PostScreen },
  { path: '/jabatan/plt', Screen: ActingScreen },
]
