import type { ScreenRoute } from '../../screen-route.ts'
import { AssumptionsScreen } from './assumptions-screen.tsx'
import { RulesScreen } from './rules-screen.tsx'

/** The screens of this group. */
export const rulesRoutes: readonly ScreenRoute[] = [
  { path: '/aturan', Screen: RulesScreen },
  { path: '/aturan/asumsi', Screen: AssumptionsScreen },
  { path: '/aturan/$id', Screen: RulesScreen },
]
