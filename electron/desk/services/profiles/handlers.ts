import type { profiles } from '../../../../shared/contract/profile.ts'
import type { HandlersOf } from '../../context.ts'
import { activateProfile, withdrawProfile } from './activate.ts'
import { changeProfile, copyProfile, removeProfile } from './change.ts'
import { exportProfile, importProfile } from './transfer.ts'
import { listProfiles, readProfile } from './views.ts'

/** What the region chooses: copied, changed within bounds, activated by decree, handed on as a signed-off file. */
export const profilesHandlers: HandlersOf<keyof typeof profiles> = {
  'profile.list': (context) => listProfiles(context),
  'profile.read': (context, { id }) => readProfile(context, id),
  'profile.copy': copyProfile,
  'profile.change': changeProfile,
  'profile.activate': (context, { id }) => activateProfile(context, id),
  'profile.withdraw': (context, { id }) => withdrawProfile(context, id),
  'profile.remove': (context, { id }) => removeProfile(context, id),
  'profile.export': (context, { id }) => exportProfile(context, id),
  'profile.import': (context, { stageId }) => importProfile(context, stageId),
}
