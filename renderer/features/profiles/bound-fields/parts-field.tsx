import type { Part } from '../../../../shared/legal/bounds/bounds.ts'
import type { MessageValue } from '../../../../shared/text/message.ts'
import { exact, exactText, type Exact } from '../../../../shared/numbers/exact.ts'
import { fieldId } from '../../../components/fields/field-id.ts'
import { useSay } from '../../../components/say.tsx'
import { cssVars } from '../../../design/css-vars.ts'
import { partsOf } from './bound-value.ts'
import type { AnyField, BoundFieldProps } from './field-props.ts'
import css from './bound-fields.module.css'

/** Named parts under one another; where they must come to a total, the sum so far stands beneath them while one types. */
export function PartsField({ Field, ...props }: BoundFieldProps<'parts'> & { readonly Field: AnyField }) {
  const say = useSay()
  const { parts, total } = props.bounds
  const value = partsOf(props.value)
  const numbers = parts.every(({ bounds }) => bounds.kind === 'whole' || bounds.kind === 'exact')
  const limits = sameLimits(parts)
  const change = (name: string, next: unknown) => {
    props.onChange(Object.fromEntries(Object.entries({ ...value, [name]: next }).filter(([, one]) => one !== undefined)))
  }
  // That the sum is wrong stands at the sum itself.
  const fault = props.faults[props.name]
  return (
    <div role="group" aria-label={props.label} id={fieldId(props.name)} tabIndex={-1} className={css['group']}>
      <p className={css['groupLabel']}>{props.label}</p>
      {limits === null ? null : <p className={css['hint']}>{say('profile.field.eachBetween', limits)}</p>}
      {fault === undefined || total !== undefined ? null : <p className={css['fault']}>{fault}</p>}
      <div className={css['parts']} data-numbers={numbers ? true : undefined}>
        {parts.map((part) => (
          <Field
            key={part.name}
            name={`${props.name}.${part.name}`}
            label={say(part.label)}
            bounds={part.bounds}
            value={value[part.name]}
            optional={part.optional === true}
            limitsSaid={limits !== null}
            faults={props.faults}
            onChange={(next) => change(part.name, next)}
          />
        ))}
      </div>
      {total === undefined ? null : <Total parts={parts} value={value} total={total} />}
    </div>
  )
}

/** The limits that all of several numbers share, or null where they differ. */
function sameLimits(parts: readonly Part[]): Readonly<Record<'min' | 'max', MessageValue>> | null {
  const [first, ...others] = parts.map(({ bounds }) => (bounds.kind === 'whole' || bounds.kind === 'exact' ? { min: String(bounds.min), max: String(bounds.max) } : null))
  if (first === undefined || first === null || others.length === 0) return null
  if (others.some((other) => other === null || other.min !== first.min || other.max !== first.max)) return null
  return { min: { number: first.min }, max: { number: first.max } }
}

function Total({ parts, value, total }: {
  readonly parts: readonly Part[]
  readonly value: Readonly<Record<string, unknown>>
  readonly total: string
}) {
  const say = useSay()
  const numbers = parts.map(({ name, label }) => ({ name, label, number: readNumber(value[name]) }))
  const sum = numbers.reduce((whole, { number }) => whole.add(number ?? 0), exact(0))
  const [wanted, written] = [exact(total), { number: exactText(sum) }]
  const missing = wanted.sub(sum)
  const right = missing.equals(0)
  return (
    <div className={css['total']} data-right={right ? true : undefined}>
      <div className={css['bar']} aria-hidden="true">
        {numbers.map(({ name, number }) => (
          <span key={name} className={css['share']} style={cssVars({ '--share': `${share(number, sum, wanted)}%` })} />
        ))}
      </div>
      <p className={css['sum']} role="status">
        <b>{say('profile.field.sum', { sum: written, total: { number: total } })}</b>
        {right ? ` · ${say('profile.field.sumRight')}` : ` · ${say(missing.gt(0) ? 'profile.field.sumLess' : 'profile.field.sumMore', { by: { number: exactText(missing.abs()) } })}`}
      </p>
    </div>
  )
}

function readNumber(value: unknown): Exact | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return exact(value)
  return typeof value === 'string' && /^-?\d{1,9}(\.\d{1,9})?$/.test(value) ? exact(value) : null
}

/** The width of a part in per cent: of the total, or of the sum where that is more. */
function share(number: Exact | null, sum: Exact, total: Exact): number {
  const whole = sum.gt(total) ? sum : total
  return number === null || number.lt(0) || whole.lte(0) ? 0 : number.div(whole).mul(100).valueOf()
}
