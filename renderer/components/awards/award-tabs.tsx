import { useSay } from '../say.tsx'
import { ScreenTabs } from '../tabs/screen-tabs.tsx'

const tabs = [{ to: '/penghargaan', label: 'award.tab.candidates' }, { to: '/penghargaan/usulan', label: 'award.tab.rounds' }] as const

/** The parts of the screen group Penghargaan: who is flagged, and the nomination rounds. */
export function AwardTabs({ here }: { readonly here: (typeof tabs)[number]['to'] }) {
  const say = useSay()
  return <ScreenTabs label={say('award.tabs')} tabs={tabs.map(({ to, label }) => ({ to, label: say(label) }))} here={here} />
}
