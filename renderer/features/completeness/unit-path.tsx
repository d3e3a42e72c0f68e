import { Anchor } from '@mantine/core'
import { useProcedure } from '../../bridge/hooks.ts'
import { useSay } from '../../components/say.tsx'
import css from './completeness.module.css'

/** The way from the top to the unit that heads the map; each step leads back to its map. */
export function UnitPath({ unitId, onOpen }: { readonly unitId: string; readonly onOpen: (unitId: string | null) => void }) {
  const say = useSay()
  const { data } = useProcedure('unit.tree', {}, { staleTime: 300_000 })
  const units = new Map((data?.units ?? []).map((unit) => [unit.id, unit]))
  const above: { readonly id: string; readonly name: string }[] = []
  for (let parent = units.get(units.get(unitId)?.parentId ?? ''); parent && !above.includes(parent); parent = units.get(parent.parentId ?? '')) above.unshift(parent)
  return (
    <nav aria-label={say('completeness.above')} className={css['path']} data-print="hide">
      <Anchor component="button" type="button" size="sm" onClick={() => onOpen(null)}>{say('completeness.up')}</Anchor>
      {above.map(({ id, name }) => (
        <span key={id}>
          <span aria-hidden="true"> › </span>
          <Anchor component="button" type="button" size="sm" onClick={() => onOpen(id)}>{name}</Anchor>
        </span>
      ))}
    </nav>
  )
}
