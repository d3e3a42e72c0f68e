import { useSay } from '../../components/say.tsx'
import { ScreenTabs } from '../../components/tabs/screen-tabs.tsx'

const tabs = [
  { to: '/jabatan', label: 'vacancy.tab.vacant' }, { to: '/jabatan/peta', label: 'vacancy.tab.map' }, { to: '/jabatan/plt', label: 'vacancy.tab.acting' },
] as const

/** The parts of Jabatan: what is or falls vacant, the map of posts, who acts. */
export function PostTabs({ here }: { readonly here: (typeof tabs)[number]['to'] }) {
  const say = useSay()
  return <ScreenTabs label={say('vacancy.tabs')} tabs={tabs.map(({ to, label }) => ({ to, label: say(label) }))} here={here} />
}
