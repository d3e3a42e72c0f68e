import type { ProcedureName } from '../../shared/contract/contract.ts'
import type { HandlersOf } from './context.ts'
import { accessHandlers } from './services/access/handlers.ts'
import { assessHandlers } from './services/assess/handlers.ts'
import { backupHandlers } from './services/backup/handlers.ts'
import { candidatesHandlers } from './services/candidates/handlers.ts'
import { fileHandlers } from './services/file/handlers.ts'
import { homeHandlers } from './services/home/handlers.ts'
import { importHandlers } from './services/import/handlers.ts'
import { peopleHandlers } from './services/people/handlers.ts'
import { reconcileHandlers } from './services/reconcile/handlers.ts'
import { profilesHandlers } from './services/profiles/handlers.ts'
import { recordHandlers } from './services/record/handlers.ts'
import { replaysHandlers } from './services/replays/handlers.ts'
import { rulesHandlers } from './services/rules/handlers.ts'
import { sampleHandlers } from './services/sample/handlers.ts'
import { settingsHandlers } from './services/settings/handlers.ts'
import { unitsHandlers } from './services/units/handlers.ts'
import { periodsHandlers } from './services/periods/handlers.ts'
import { assignmentsHandlers } from './services/assignments/handlers.ts'
import { ratingsHandlers } from './services/ratings/handlers.ts'
import { capaianHandlers } from './services/capaian/handlers.ts'
import { calibrationsHandlers } from './services/calibration/handlers.ts'
import { objectionsHandlers } from './services/objections/handlers.ts'
import { skpsHandlers } from './services/skps/handlers.ts'
import { completenessHandlers } from './services/completeness/handlers.ts'
import { documentsHandlers } from './services/documents/handlers.ts'
import { postsHandlers } from './services/posts/handlers.ts'
import { selectionHandlers } from './services/selection/handlers.ts'
import { boardHandlers } from './services/board/handlers.ts'
import { packHandlers } from './services/packs/handlers.ts'
import { talentHandlers } from './services/talent/handlers.ts'
import { successionHandlers } from './services/succession/handlers.ts'
import { kenaikanPangkatHandlers } from './services/kenaikan-pangkat/handlers.ts'
import { awardsHandlers } from './services/awards/handlers.ts'
import { workHandlers } from './services/work/handlers.ts'

/** The code behind every procedure of the contract; one that is missing does not compile. */
export const handlers: HandlersOf<ProcedureName> = {
  ...accessHandlers,
  ...settingsHandlers,
  ...backupHandlers,
  ...fileHandlers,
  ...importHandlers,
  ...sampleHandlers,
  ...reconcileHandlers,
  ...peopleHandlers,
  ...recordHandlers,
  ...unitsHandlers,
  ...assessHandlers,
  ...candidatesHandlers,
  ...rulesHandlers,
  ...profilesHandlers,
  ...replaysHandlers,
  ...homeHandlers,
  ...workHandlers,
  ...periodsHandlers,
  ...assignmentsHandlers,
  ...ratingsHandlers,
  ...capaianHandlers,
  ...calibrationsHandlers,
  ...objectionsHandlers,
  ...skpsHandlers,
  ...completenessHandlers,
  ...documentsHandlers,
  ...postsHandlers,
  ...selectionHandlers,
  ...boardHandlers,
  ...packHandlers,
  ...talentHandlers,
  ...successionHandlers,
  ...kenaikanPangkatHandlers,
  ...awardsHandlers,
}
