import type { ProfileView } from '../../../shared/contract/profile.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useSay } from '../../components/say.tsx'

/** Why a profile cannot be changed here, and what to do instead. */
export function LockedNotice({ view }: { readonly view: ProfileView }) {
  const say = useSay()
  const admin = useHasRole('admin')
  if (view.state === 'draft' && !view.frozen) return null
  if (view.state === 'shipped') return <Notice tone="info">{say(admin ? 'profile.locked.shipped' : 'profile.locked.shippedReader')}</Notice>
  const reason = view.frozen ? say('profile.locked.frozen', { count: view.runs }) : say('profile.locked.active')
  return <Notice tone="info">{admin ? `${reason} ${say(view.frozen ? 'profile.locked.nextVersion' : 'profile.locked.withdraw')}` : reason}</Notice>
}
