import type { Finding, Outcome } from '../../../shared/legal/finding.ts'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { detailInWords, detailName } from '../../components/finding/detail-list.tsx'
import { factName } from '../../components/finding/law-words.ts'
import { useSay, type Say } from '../../components/say.tsx'
import css from './cases.module.css'

/** Of a case that fails: what it expects beside what the rule says, point by point. */
export function ExpectedList({ expected, outcome, finding }: {
  readonly expected: Readonly<Record<string, unknown>>
  readonly outcome: Outcome | null
  readonly finding: Finding | null
}) {
  const say = useSay()
  const chip = (one: Outcome | null) => (one === null ? say('rules.caseNotInForce') : <OutcomeChip outcome={one} />)
  return (
    <table className={css['expected']}>
      <thead>
        <tr>
          <td />
          <th scope="col">{say('rules.expected')}</th>
          <th scope="col">{say('rules.found')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say('rules.outcome')}</th>
          <td>{chip(outcome)}</td>
          <td>{chip(finding?.outcome ?? null)}</td>
        </tr>
        {points(expected, finding, say).map(({ name, wanted, got }) => (
          <tr key={name} data-differs={wanted === got ? undefined : true}>
            <th scope="row">{name}</th>
            <td>{wanted}</td>
            <td>{got}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Point = { readonly name: string; readonly wanted: string; readonly got: string }

function points(expected: Readonly<Record<string, unknown>>, finding: Finding | null, say: Say): readonly Point[] {
  const none = say('shell.finding.none')
  const day = (value: unknown) => (typeof value === 'string' ? say.date(value) : none)
  const list = (value: unknown, name: (one: string) => string) => (Array.isArray(value) && value.length > 0 ? value.map((one) => name(String(one))).join(', ') : none)
  const failing = finding?.steps.filter((step) => step.outcome === 'not-met').map((step) => step.id)
  const plain: readonly Point[] = [
    ...('metOn' in expected ? [{ name: say('rules.point.metOn'), wanted: day(expected['metOn']), got: day(finding?.metOn) }] : []),
    ...('notBefore' in expected ? [{ name: say('rules.point.notBefore'), wanted: day(expected['notBefore']), got: day(finding?.notBefore) }] : []),
    ...('missing' in expected
      ? [{ name: say('shell.finding.missing'), wanted: list(expected['missing'], (one) => factName(one, say)), got: list(finding?.missing.map(({ fact }) => fact), (one) => factName(one, say)) }]
      : []),
    ...('failing' in expected ? [{ name: say('rules.point.failing'), wanted: list(expected['failing'], String), got: list(failing, String) }] : []),
  ]
  return [...plain, ...detailPoints(expected['details'], finding, say)]
}

function detailPoints(details: unknown, finding: Finding | null, say: Say): readonly Point[] {
  if (typeof details !== 'object' || details === null) return []
  const wanted: Readonly<Record<string, unknown>> = { ...details }
  const got: Readonly<Record<string, unknown>> = { ...finding?.details }
  const written = (name: string, value: unknown) => (typeof value === 'string' || typeof value === 'number' ? detailInWords(name, value, say) : say('shell.finding.none'))
  return [...new Set([...Object.keys(wanted), ...Object.keys(got)])].map((name) => ({ name: detailName(name, say), wanted: written(name, wanted[name]), got: written(name, got[name]) }))
}
