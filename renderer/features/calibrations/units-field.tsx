import { MultiSelect } from '@mantine/core'
import { useMemo } from 'react'
import { useProcedure } from '../../bridge/hooks.ts'
import { fieldId } from '../../components/fields/field-id.ts'
import { useSay } from '../../components/say.tsx'

/** One unit of the tree or several, found by typing part of a name. */
export function UnitsField(props: {
  readonly name: string
  readonly label: string
  readonly description: string
  readonly value: readonly string[]
  readonly onChange: (unitIds: readonly string[]) => void
  readonly error: string | undefined
}) {
  const say = useSay()
  const tree = useProcedure('unit.tree', {}, { staleTime: 300_000 })
  const data = useMemo(() => {
    const units = tree.data?.units ?? []
    const names = new Map(units.map(({ id, name }) => [id, name]))
    return units.map(({ id, name, parentId }) => ({ value: id, label: parentId !== null && names.has(parentId) ? `${name} · ${names.get(parentId)}` : name }))
  }, [tree.data])
  return (
    <MultiSelect
      id={fieldId(props.name)}
      name={props.name}
      label={props.label}
      description={props.description}
      required
      searchable
      limit={60}
      nothingFoundMessage={say('common.noUnitFound')}
      value={[...props.value]}
      onChange={props.onChange}
      data={data}
      {...(props.error === undefined ? {} : { error: props.error })}
    />
  )
}
