import { useMemo } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { useSay } from '../say.tsx'
import { SelectField } from './fields.tsx'

/** A unit of the tree, found by typing part of its name; units of the same name are told apart by the unit above. */
export function UnitField(props: {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly onChange: (unitId: string | null) => void
  /** What stands there when no unit is chosen, where that means something. */
  readonly noneLabel?: string
  readonly error?: string
  readonly width?: number
}) {
  const say = useSay()
  const tree = useProcedure('unit.tree', {}, { staleTime: 300_000 })
  const data = useMemo(() => {
    const units = tree.data?.units ?? []
    const names = new Map(units.map((unit) => [unit.id, unit.name]))
    return units.map((unit) => ({ value: unit.id, label: unit.parentId === null ? unit.name : `${unit.name} · ${names.get(unit.parentId) ?? ''}` }))
  }, [tree.data])
  return (
    <SelectField
      name={props.name}
      label={props.label}
      searchable
      clearable={props.noneLabel !== undefined}
      allowDeselect={props.noneLabel !== undefined}
      clearButtonProps={{ 'aria-label': say('common.clearUnit') }}
      limit={60}
      nothingFoundMessage={say('common.noUnitFound')}
      value={props.value}
      onChange={props.onChange}
      data={data}
      {...(props.noneLabel === undefined ? {} : { placeholder: props.noneLabel })}
      {...(props.error === undefined ? {} : { error: props.error })}
      {...(props.width === undefined ? {} : { w: props.width })}
    />
  )
}
