import { useHasRole } from '../../bridge/session.tsx'
import { useSay } from '../say.tsx'
import { ScreenTabs } from '../tabs/screen-tabs.tsx'

const tabs = [
  { to: '/aturan', label: 'profile.tab.rules', readers: false },
  { to: '/aturan/profil', label: 'profile.tab.profiles', readers: false },
  { to: '/aturan/uji-ulang', label: 'profile.tab.replays', readers: true },
] as const

/** The parts of the screen group Aturan under one heading: the rules, the profiles of the region, the replays. */
export function LawTabs({ here }: { readonly here: (typeof tabs)[number]['to'] }) {
  const say = useSay()
  const reads = useHasRole('admin', 'pimpinan', 'auditor')
  const open = tabs.filter(({ readers }) => reads || !readers).map(({ to, label }) => ({ to, label: say(label) }))
  return <ScreenTabs label={say('profile.tabs')} tabs={open} here={here} />
}
