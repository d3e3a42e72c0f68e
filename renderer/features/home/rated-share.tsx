import { PredikatDistribution } from '../../charts/predikat-stack.tsx'
import { rated } from '../../charts/predikat-counts.ts'
import { useSay } from '../../components/say.tsx'
import type { Overview } from './home-words.ts'

/** How many hold a predikat for the year, and which. */
export function RatedShare({ distribution }: { readonly distribution: NonNullable<Overview['distribution']> }) {
  const say = useSay()
  const row = { id: String(distribution.year), label: String(distribution.year), people: distribution.people, counts: distribution.counts }
  const percent = row.people === 0 ? 0 : Math.floor((rated(row) / row.people) * 100)
  return <PredikatDistribution title={say('home.rated', { people: row.people, percent, year: row.label })} row={row} rowName={say('charts.year')} />
}
