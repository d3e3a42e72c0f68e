import { Select, TextInput } from '@mantine/core'
import { fieldId } from '../../../components/fields/field-id.ts'
import { useSay } from '../../../components/say.tsx'
import { asTyped, membersOf, partsOf, typedExact } from './bound-value.ts'
import { CutsStrip } from './cuts-strip.tsx'
import type { BoundFieldProps } from './field-props.ts'
import css from './bound-fields.module.css'

/** Bands by their lower edges, the highest first, each edge inside its band or not; the strip beneath shows where every score falls. */
export function CutsField(props: BoundFieldProps<'cuts'>) {
  const say = useSay()
  const { bands } = props.bounds
  const kept = membersOf(partsOf(props.value)['edges'])
  const lowest = bands.at(-1)
  const edges = bands.slice(0, -1).map((band, at) => {
    const { from, edge } = partsOf(kept[at])
    return { band, from: typeof from === 'string' ? from : '', edge: edge === 'above' ? ('above' as const) : ('at-least' as const) }
  })
  const change = (at: number, part: { readonly from?: string; readonly edge?: 'above' | 'at-least' }) => {
    const next = edges.map(({ band, from, edge }, index) => ({ band: band.value, from, edge, ...(index === at ? part : {}) }))
    props.onChange({ edges: next, below: lowest?.value ?? '' })
  }
  const fault = props.faults[props.name]
  return (
    <div role="group" aria-label={props.label} id={fieldId(props.name)} tabIndex={-1} className={css['group']}>
      <p className={css['groupLabel']}>{props.label}</p>
      <p className={css['hint']}>{say('profile.field.scale', { min: { number: props.bounds.min }, max: { number: props.bounds.max } })}</p>
      {fault === undefined ? null : <p className={css['fault']}>{fault}</p>}
      <ol className={css['cuts']}>
        {edges.map(({ band, from, edge }, at) => {
          const name = `${props.name}.edges.${at}`
          const label = say(band.label)
          return (
            <li key={band.value} id={fieldId(name)} tabIndex={-1}>
              <span className={css['band']} data-place={at}>{label}</span>
              <Select
                aria-label={say('profile.field.edgeOf', { band: label })}
                data={[{ value: 'at-least', label: say('profile.field.atLeast') }, { value: 'above', label: say('profile.field.above') }]}
                value={edge}
                allowDeselect={false}
                onChange={(next) => change(at, { edge: next === 'above' ? 'above' : 'at-least' })}
                />
              <TextInput
                id={fieldId(`${name}.from`)}
                aria-label={say('profile.field.fromOf', { band: label })}
                inputMode="decimal"
                autoComplete="off"
                value={asTyped(from, say.language)}
                onChange={(event) => change(at, { from: typedExact(event.currentTarget.value) })}
                error={props.faults[`${name}.from`] ?? props.faults[name]}
                className={css['edge'] ?? ''}
              />
            </li>
          )
        })}
        {lowest === undefined ? null : (
          <li>
            <span className={css['band']} data-place={edges.length}>{say(lowest.label)}</span>
            <span className={css['rest']}>{say('profile.field.theRest')}</span>
          </li>
        )}
      </ol>
      <CutsStrip bounds={props.bounds} edges={edges} />
    </div>
  )
}
