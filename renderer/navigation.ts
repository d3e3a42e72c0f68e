import type { RoleGrant } from '../shared/contract/access.ts'
import type { Role } from '../shared/contract/procedure.ts'
import type { MessageKey } from '../shared/text/keys.ts'
import type { NavigationGroup } from './components/frame/navigation.tsx'

/** A screen of the navigation; `wholeOffice`: a role that is limited to a unit does not open it. */
type Entry = { readonly path: string; readonly label: MessageKey; readonly roles: readonly Role[] | 'everyone'; readonly wholeOffice?: true }

const groups: readonly { readonly label: MessageKey | null; readonly entries: readonly Entry[] }[] = [
  {
    label: null,
    entries: [
      { path: '/', label: 'shell.nav.home', roles: 'everyone' },
      { path: '/pegawai', label: 'shell.nav.people', roles: 'everyone' },
      { path: '/unit', label: 'shell.nav.units', roles: 'everyone' },
    ],
  },
  {
    label: 'shell.nav.groupAppraisal',
    entries: [
      { path: '/periode', label: 'shell.nav.periods', roles: 'everyone' },
      { path: '/skp', label: 'shell.nav.skp', roles: 'everyone' },
      { path: '/penilaian', label: 'shell.nav.ratings', roles: 'everyone' },
      { path: '/kalibrasi', label: 'shell.nav.calibration', roles: ['admin', 'pimpinan', 'auditor'] },
      { path: '/keberatan', label: 'shell.nav.objections', roles: 'everyone' },
    ],
  },
  {
    label: 'shell.nav.groupTalent',
    entries: [
      { path: '/kotak-9', label: 'shell.nav.boxes', roles: ['admin', 'pimpinan', 'auditor'] },
      { path: '/suksesi', label: 'shell.nav.succession', roles: ['admin', 'pimpinan', 'auditor'] },
    ],
  },
  {
    label: 'shell.nav.groupMerit',
    entries: [
      { path: '/jabatan', label: 'shell.nav.posts', roles: ['admin', 'pimpinan', 'auditor'] },
      { path: '/daftar-pendek', label: 'shell.nav.shortlists', roles: ['admin', 'pimpinan', 'auditor'], wholeOffice: true },
      { path: '/kelayakan', label: 'shell.nav.assess', roles: 'everyone' },
      { path: '/promosi', label: 'shell.nav.promotion', roles: ['admin', 'pimpinan', 'auditor'] },
      { path: '/penghargaan', label: 'shell.nav.reward', roles: ['admin', 'pimpinan', 'auditor'] },
    ],
  },
  {
    label: 'shell.nav.groupData',
    entries: [
      { path: '/impor', label: 'shell.nav.import', roles: ['admin', 'auditor'] },
      { path: '/rekonsiliasi', label: 'shell.nav.reconcile', roles: ['admin', 'auditor'] },
    ],
  },
  { label: 'shell.nav.groupLaw', entries: [{ path: '/aturan', label: 'shell.nav.rules', roles: 'everyone' }] },
  {
    label: 'shell.nav.groupSystem',
    entries: [
      { path: '/akun', label: 'shell.nav.accounts', roles: ['admin', 'auditor'] },
      { path: '/cadangan', label: 'shell.nav.backup', roles: ['admin', 'auditor'] },
      { path: '/jejak-audit', label: 'shell.nav.audit', roles: ['admin', 'auditor'] },
      { path: '/pengaturan', label: 'shell.nav.settings', roles: 'everyone' },
    ],
  },
]

/** The screens that an account with these roles finds in the navigation, with what waits in each. */
export function navigationFor(roles: readonly RoleGrant[], badges: Readonly<Record<string, number>>): readonly NavigationGroup[] {
  return groups
    .map((group) => ({
      label: group.label,
      items: group.entries
        .filter((entry) => mayOpen(entry, roles))
        .map((entry) => ({ path: entry.path, label: entry.label, badge: badges[entry.path] ?? 0 })),
    }))
    .filter((group) => group.items.length > 0)
}

const tabs: readonly Entry[] = [
  { path: '/kop-naskah', label: 'document.letterhead', roles: 'everyone' },
  { path: '/periode/penugasan', label: 'period.tab.assignments', roles: ['admin', 'pimpinan', 'auditor'] },
  { path: '/periode/capaian', label: 'period.tab.capaian', roles: 'everyone' },
  { path: '/periode/kelengkapan', label: 'period.tab.completeness', roles: 'everyone' },
  { path: '/aturan/profil', label: 'profile.tab.profiles', roles: 'everyone' },
  { path: '/aturan/uji-ulang', label: 'profile.tab.replays', roles: ['admin', 'pimpinan', 'auditor'] },
]

/** The parts of a screen that the navigation does not name and the search finds all the same. */
export function tabsFor(roles: readonly RoleGrant[]): readonly Pick<Entry, 'path' | 'label'>[] {
  return tabs.filter((entry) => mayOpen(entry, roles))
}

function mayOpen({ roles: wanted, wholeOffice }: Entry, roles: readonly RoleGrant[]): boolean {
  return wanted === 'everyone' || roles.some(({ role, unitId }) => wanted.includes(role) && (!wholeOffice || unitId === null))
}
