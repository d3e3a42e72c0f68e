import type { Migration } from 'kysely/migration'
import * as accessAndAudit from './0001-access-and-audit.ts'
import * as peopleAndUnits from './0002-people-and-units.ts'
import * as records from './0003-records.ts'
import * as ratingsAndPlans from './0004-ratings-and-plans.ts'
import * as reconciliation from './0005-reconciliation.ts'
import * as meritRuns from './0006-merit-runs.ts'
import * as yearsAndVersions from './0007-years-and-versions.ts'
import * as profilesAndReplays from './0008-profiles-and-replays.ts'
import * as appraisalDesk from './0009-appraisal-desk.ts'
import * as calibrationAndObjection from './0010-calibration-and-objection.ts'
import * as postsAndSelection from './0011-posts-and-selection.ts'
import * as talentAndRewards from './0012-talent-and-rewards.ts'

/** Every migration in order. A migration that has been released is never changed; a new one is added below. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-access-and-audit': accessAndAudit,
  '0002-people-and-units': peopleAndUnits,
  '0003-records': records,
  '0004-ratings-and-plans': ratingsAndPlans,
  '0005-reconciliation': reconciliation,
  '0006-merit-runs': meritRuns,
  '0007-years-and-versions': yearsAndVersions,
  '0008-profiles-and-replays': profilesAndReplays,
  '0009-appraisal-desk': appraisalDesk,
  '0010-calibration-and-objection': calibrationAndObjection,
  '0011-posts-and-selection': postsAndSelection,
  '0012-talent-and-rewards': talentAndRewards,
}
