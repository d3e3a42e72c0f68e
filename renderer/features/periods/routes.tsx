import type { ScreenRoute } from '../../screen-route.ts'
import { PeriodScreen } from './period-screen.tsx'
import { PeriodsScreen } from './periods-screen.tsx'

/** The screens of this group. */
export const periodsRoutes: readonly ScreenRoute[] = [
  { path: '/periode', Screen: PeriodsScreen },
  { path: '/periode/$id', Screen: PeriodScreen },
]
