import { useSay } from '../say.tsx'
import { ScreenTabs } from '../tabs/screen-tabs.tsx'
import { roundPath, type RoundPart } from './round-path.ts'

const parts = ['syarat', 'peringkat', 'daftar-beku', 'putusan'] as const satisfies readonly RoundPart[]

/** The parts of a selection round under one heading: gates and pool, ranking, frozen lists, decision. */
export function RoundTabs({ roundId, here }: { readonly roundId: number; readonly here: (typeof parts)[number] }) {
  const say = useSay()
  return <ScreenTabs label={say('round.screen.tabs')} tabs={parts.map((part) => ({ to: roundPath(roundId, part), label: say(`round.screen.tab.${part}`) }))} here={roundPath(roundId, here)} />
}
