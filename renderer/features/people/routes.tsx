import type { ScreenRoute } from '../../screen-route.ts'
import { PeopleScreen } from './people-screen.tsx'
import { PersonScreen } from './person-screen.tsx'

/** The screens of this group. */
export const peopleRoutes: readonly ScreenRoute[] = [
  { path: '/pegawai', Screen: PeopleScreen },
  { path: '/pegawai/$nip', Screen: PersonScreen },
]
