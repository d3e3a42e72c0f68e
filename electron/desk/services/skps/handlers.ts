import type { skps } from '../../../../shared/contract/skp.ts'
import type { HandlersOf } from '../../context.ts'
import { agreeSkp, reopenSkp } from './agree.ts'
import { copySkp } from './copy.ts'
import { getSkp } from './get.ts'
import { listSkps } from './list.ts'
import { saveSkp } from './save.ts'

/** SKP: listed, read, written, agreed and opened again. */
export const skpsHandlers: HandlersOf<keyof typeof skps> = {
  'skp.list': listSkps,
  'skp.get': getSkp,
  'skp.save': saveSkp,
  'skp.copy': copySkp,
  'skp.agree': agreeSkp,
  'skp.reopen': reopenSkp,
}
