import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { sayValue } from '../../../shared/text/say.ts'
import { useSay, type Say } from '../say.tsx'
import { choiceInWords, type Shape } from './fact-shape.ts'
import { codeInWords, factName, parameterLines } from './law-words.ts'
import { exactInWords } from './exact-in-words.ts'
import css from './finding-view.module.css'

/** A value of the law, written out line by line as the law's own table. */
export function LawValue({ parameter, value }: { readonly parameter: string; readonly value: unknown }) {
  const say = useSay()
  if (value === 'repealed') return <p className={css['since']}>{say('shell.finding.repealed')}</p>
  const lines = parameterLines(parameter, value)
  if (lines.length === 0) return <PlainValue value={value} />
  const [only] = lines
  if (lines.length === 1 && only !== undefined) return <div>{sayValue(say.language, only.value)}</div>
  return (
    <ul className={css['lines']}>
      {lines.map((line) => {
        const label = sayValue(say.language, line.label)
        return (
          <li key={label}>
            <span>{label}</span>
            <span>{sayValue(say.language, line.value)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** Any plain value for people to read: dates in words, lists line by line, what is absent said as such. */
export function PlainValue({ value, name, shape }: { readonly value: unknown; readonly name?: string; readonly shape?: Shape }) {
  const say = useSay()
  if (Array.isArray(value)) {
    if (value.length === 0) return <>{say('shell.finding.none')}</>
    const of = shape?.kind === 'list' ? shape.of : undefined
    return (
      <ul className={css['lines']}>
        {value.map((one: unknown, index) => (
          <li key={index}>{inWords(one, say, name, of)}</li>
        ))}
      </ul>
    )
  }
  return <>{inWords(value, say, name, shape)}</>
}

/** A value in words; a code is said as its shape knows it, or else by the name of the fact that holds it. */
function inWords(value: unknown, say: Say, name?: string, shape?: Shape): string {
  if (value === null || value === undefined) return say('shell.finding.unknown')
  if (typeof value === 'boolean') return say(value ? 'common.yes' : 'common.no')
  if (shape?.kind === 'choice' && (typeof value === 'string' || typeof value === 'number')) return choiceInWords(shape, value, say)
  if (shape?.kind === 'exact' && typeof value === 'string') return exactInWords(value, say) ?? value
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1900 && value <= 2200 ? String(value) : say.number(value)
  if (typeof value === 'string') return isIsoDate(value) ? say.date(value) : codeInWords(name, value, say)
  if (Array.isArray(value)) return value.map((one: unknown) => inWords(one, say, name, shape?.kind === 'list' ? shape.of : undefined)).join(', ')
  return Object.entries(value)
    .filter(([, one]) => one !== null)
    .map(([part, one]) => `${factName(part, say)} ${inWords(one, say, part, shape?.kind === 'group' ? shape.parts.find((known) => known.name === part)?.shape : undefined)}`)
    .join(', ')
}
