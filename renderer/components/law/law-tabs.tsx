import { Link } from '@tanstack/react-router'
import { useHasRole } from '../../bridge/session.tsx'
import { useSay } from '../say.tsx'
import css from './law-tabs.module.css'

const tabs = [
  { to: '/aturan', label: 'profile.tab.rules', readers: false },
  { to: '/aturan/profil', label: 'profile.tab.profiles', readers: false },
  { to: '/aturan/uji-ulang', label: 'profile.tab.replays', readers: true },
] as const

/** The parts of the screen group Aturan under one heading: the rules, the profiles of the region, the replays. */
export function LawTabs({ here }: { readonly here: (typeof tabs)[number]['to'] }) {
  const say = useSay()
  const reads = useHasRole('admin', 'pimpinan', 'auditor')
  return (
    <nav className={css['tabs']} aria-label={say('profile.tabs')} data-print="hide">
      {tabs.filter(({ readers }) => reads || !readers).map(({ to, label }) => (
        <Link key={to} to={to} className={css['tab'] ?? ''} activeOptions={{ exact: true }} aria-current={to === here ? 'page' : undefined}>
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
