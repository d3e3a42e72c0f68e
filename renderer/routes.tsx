import { createHashHistory, createRootRoute, createRoute, createRouter, type AnyRouter } from '@tanstack/react-router'
import { assessRoutes } from './features/assess/routes.tsx'
import { homeRoutes } from './features/home/routes.tsx'
import { importRoutes } from './features/import/routes.tsx'
import { reconcileRoutes } from './features/reconcile/routes.tsx'
import { systemRoutes } from './features/system/routes.tsx'
import { listsRoutes } from './features/lists/routes.tsx'
import { peopleRoutes } from './features/people/routes.tsx'
import { profilesRoutes } from './features/profiles/routes.tsx'
import { replaysRoutes } from './features/replays/routes.tsx'
import { rulesRoutes } from './features/rules/routes.tsx'
import { periodsRoutes } from './features/periods/routes.tsx'
import { assignmentsRoutes } from './features/assignments/routes.tsx'
import { ratingsRoutes } from './features/ratings/routes.tsx'
import { capaianRoutes } from './features/capaian/routes.tsx'
import { calibrationsRoutes } from './features/calibrations/routes.tsx'
import { objectionsRoutes } from './features/objections/routes.tsx'
import { skpsRoutes } from './features/skps/routes.tsx'
import { completenessRoutes } from './features/completeness/routes.tsx'
import { documentsRoutes } from './features/documents/routes.tsx'
import { postsRoutes } from './features/posts/routes.tsx'
import { selectionRoutes } from './features/selection/routes.tsx'
import { boardRoutes } from './features/board/routes.tsx'
import { talentRoutes } from './features/talent/routes.tsx'
import { successionRoutes } from './features/succession/routes.tsx'
import { kenaikanPangkatRoutes } from './features/kenaikan-pangkat/routes.tsx'
import { awardsRoutes } from './features/awards/routes.tsx'
import { unitsRoutes } from './features/units/routes.tsx'
import { Layout } from './layout.tsx'
import { NotHere } from './not-here.tsx'
import { PageFault } from './page-fault.tsx'
import type { ScreenRoute } from './screen-route.ts'

/** Every screen there is; a feature hands in its own list. */
const screens: readonly ScreenRoute[] = [
  ...homeRoutes, ...assessRoutes, ...importRoutes, ...reconcileRoutes, ...systemRoutes, ...listsRoutes, ...peopleRoutes, ...rulesRoutes, ...profilesRoutes, ...replaysRoutes, ...unitsRoutes,
  ...periodsRoutes, ...assignmentsRoutes, ...ratingsRoutes, ...capaianRoutes, ...calibrationsRoutes, ...objectionsRoutes, ...skpsRoutes, ...completenessRoutes, ...documentsRoutes,
  ...postsRoutes, ...selectionRoutes, ...boardRoutes, ...talentRoutes, ...successionRoutes, ...kenaikanPangkatRoutes, ...awardsRoutes,
]

/** The router of the page; the place stands behind the `#`, so that a reload comes back to it and nothing is asked of a server. */
export function makeRouter(): AnyRouter {
  const root = createRootRoute({ component: Layout, notFoundComponent: NotHere, errorComponent: PageFault })
  const children = screens.map(({ path, Screen }) => createRoute({ getParentRoute: () => root, path, component: Screen }))
  return createRouter({
    routeTree: root.addChildren(children),
    history: createHashHistory(),
    defaultErrorComponent: PageFault,
    scrollRestoration: true,
  })
}
