import { useSay } from '../say.tsx'
import { ScreenTabs } from '../tabs/screen-tabs.tsx'

const tabs = [{ to: '/promosi', label: 'kp.tab.candidates' }, { to: '/promosi/jatuh-tempo', label: 'kp.tab.due' }, { to: '/promosi/angka-kredit', label: 'kp.tab.credits' }] as const

/** The parts of the screen group Promosi: who is flagged, what falls due by periods, angka kredit. */
export function PromotionTabs({ here }: { readonly here: (typeof tabs)[number]['to'] }) {
  const say = useSay()
  return <ScreenTabs label={say('kp.tabs')} tabs={tabs.map(({ to, label }) => ({ to, label: say(label) }))} here={here} />
}
