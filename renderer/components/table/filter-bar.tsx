import { Button, Checkbox, CloseButton, Popover, ScrollArea } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useSay } from '../say.tsx'
import type { Filter } from './filter.ts'
import css from './filter-bar.module.css'

/** The filters of a list: a button that opens them all, and what is filtered now as chips that can be taken off. */
export function FilterBar({ filters, onChange, extra }: {
  readonly filters: readonly Filter[]
  readonly onChange: (id: string, chosen: readonly string[]) => void
  /** A filter of another make, above the others: a unit to find by name. */
  readonly extra?: ReactNode
}) {
  const say = useSay()
  const active = filters.filter((filter) => !sameWords(filter.chosen, filter.usual ?? []))
  return (
    <>
      <Popover position="bottom-start" shadow="sm" trapFocus width={300}>
        <Popover.Target>
          <Button variant="default" size="xs" leftSection={<IconFilter size={15} stroke={1.8} aria-hidden="true" />}>
            {say('common.filter')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={0} aria-label={say('common.filter')}>
          <ScrollArea.Autosize mah={380} type="auto" viewportProps={{ tabIndex: 0 }}>
            <div className={css['groups']}>
              {extra}
              {filters.map((filter) => (
                <FilterGroup key={filter.id} filter={filter} onChange={(chosen) => onChange(filter.id, chosen)} />
              ))}
            </div>
          </ScrollArea.Autosize>
        </Popover.Dropdown>
      </Popover>
      {active.map((filter) => (
        <span key={filter.id} className={css['chip']}>
          <span>
            {filter.label}: <b>{filter.chosen.map((value) => labelOf(filter, value)).join(', ') || say('common.all')}</b>
          </span>
          <CloseButton size="xs" iconSize={13} aria-label={say('common.removeFilter', { filter: filter.label })} onClick={() => onChange(filter.id, filter.usual ?? [])} />
        </span>
      ))}
    </>
  )
}

function FilterGroup({ filter, onChange }: { readonly filter: Filter; readonly onChange: (chosen: readonly string[]) => void }) {
  const say = useSay()
  const toggle = (value: string) => {
    const on = filter.chosen.includes(value)
    if (filter.single === true) onChange(on ? [] : [value])
    else onChange(on ? filter.chosen.filter((one) => one !== value) : [...filter.chosen, value])
  }
  return (
    <fieldset className={css['group']}>
      <legend className={css['legend']}>{filter.label}</legend>
      {filter.options.map((option) => (
        <div key={option.value} className={css['option']}>
          <Checkbox size="xs" label={option.label} checked={filter.chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          {option.count === undefined ? null : <span className={css['count']}>{say.number(option.count)}</span>}
        </div>
      ))}
    </fieldset>
  )
}

function labelOf(filter: Filter, value: string): string {
  return filter.options.find((option) => option.value === value)?.label ?? value
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word))
}
