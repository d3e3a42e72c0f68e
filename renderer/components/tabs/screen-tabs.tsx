import { Link } from '@tanstack/react-router'
import css from './screen-tabs.module.css'

/** One part of a screen group. */
export type ScreenTab = { readonly to: string; readonly label: string }

/** The parts of a screen group under one heading. */
export function ScreenTabs({ label, tabs, here }: { readonly label: string; readonly tabs: readonly ScreenTab[]; readonly here: string }) {
  return (
    <nav className={css['tabs']} aria-label={label} data-print="hide">
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} className={css['tab'] ?? ''} activeOptions={{ exact: true }} aria-current={tab.to === here ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
