import { useHasRole } from '../../bridge/session.tsx'
import { useSay } from '../say.tsx'
import { ScreenTabs } from '../tabs/screen-tabs.tsx'

const tabs = [
  { to: '/periode', label: 'period.tab.periods', readers: false },
  { to: '/periode/penugasan', label: 'period.tab.assignments', readers: true },
  { to: '/periode/capaian', label: 'period.tab.capaian', readers: false },
  { to: '/periode/kelengkapan', label: 'period.tab.completeness', readers: false },
] as const

/** The parts of the screen group Periode under one heading: periods, who rates whom, capaian organisasi, completeness. */
export function PeriodTabs({ here }: { readonly here: (typeof tabs)[number]['to'] }) {
  const say = useSay()
  const reads = useHasRole('admin', 'pimpinan', 'auditor')
  const open = tabs.filter(({ readers }) => reads || !readers).map(({ to, label }) => ({ to, label: say(label) }))
  return <ScreenTabs label={say('period.tabs')} tabs={open} here={here} />
}
