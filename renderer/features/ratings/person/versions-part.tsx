import { Select } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { RatingVersion } from '../../../../shared/contract/rating.ts'
import type { Field } from '../sheet/field.ts'
import { PredikatChip } from '../../../components/feedback/predikat-chip.tsx'
import { Card } from '../../../components/layout/card.tsx'
import { useSay } from '../../../components/say.tsx'
import { fieldName, inWords } from '../rating-words.ts'
import { differingFields, readField } from '../sheet/field.ts'
import flow from '../flow/flow.module.css'
import css from './person.module.css'

/** Every version that was kept, with who did what when; two of them beside one another with what differs. */
export function VersionsPart({ versions, skp }: { readonly versions: readonly RatingVersion[]; readonly skp: OutputOf<'rating.one'>['skp'] }) {
  const say = useSay()
  const newest = versions.toSorted((a, b) => b.number - a.number)
  const [left, setLeft] = useState<string | null>(null)
  const [right, setRight] = useState<string | null>(null)
  const one = newest.find(({ number }) => String(number) === left) ?? newest[1]
  const other = newest.find(({ number }) => String(number) === right) ?? newest[0]
  const data = newest.map(({ number, state }) => ({ value: String(number), label: say('rating.versionName', { number, state: { text: `rating.chip.${state}` } }) }))
  const lineName = (id: string) => skp?.content.lines.find((line) => line.id === id)?.plan ?? skp?.content.lines.flatMap(({ aspects }) => aspects).find((aspect) => aspect.id === id)?.indicator ?? id
  return (
    <Card title={say('rating.versions')} line={say('rating.versionsLine')}>
      {newest.length === 0 ? <p className={css['quiet']}>{say('rating.noVersions')}</p> : null}
      <ol className={css['versions']}>{newest.map((version) => <VersionItem key={version.versionId} version={version} />)}</ol>
      {one === undefined || other === undefined ? null : (
        <>
          <div className={css['pair']}>
            <Select size="xs" label={say('rating.compareFrom')} allowDeselect={false} data={data} value={String(one.number)} onChange={setLeft} />
            <Select size="xs" label={say('rating.compareTo')} allowDeselect={false} data={data} value={String(other.number)} onChange={setRight} />
          </div>
          <Compared one={one} other={other} lineName={lineName} />
        </>
      )}
    </Card>
  )
}

function VersionItem({ version }: { readonly version: RatingVersion }) {
  const say = useSay()
  const steps = [
    { key: 'rating.stepped.created', at: version.createdAt, by: version.createdBy, for: null },
    { key: 'rating.stepped.submitted', at: version.submittedAt, by: version.submittedBy, for: version.submittedFor },
    { key: 'rating.stepped.confirmed', at: version.confirmedAt, by: version.confirmedBy, for: version.confirmedFor },
    { key: 'rating.stepped.locked', at: version.lockedAt, by: version.lockedBy, for: null },
  ] as const
  return (
    <li className={css['version']}>
      <div><b>{say('rating.versionName', { number: version.number, state: { text: `rating.chip.${version.state}` } })}</b> <PredikatChip predikat={version.predikat} /></div>
      {version.reason === null ? null : <p className={css['plain']}>{say(`rating.because.${version.origin}`)}: {version.reason}</p>}
      <p className={css['quiet']}>
        {steps.flatMap(({ key, at, by, for: standing }) => (at === null ? [] : [`${say(key, { at: say.instant(at), by: by ?? say('rating.unknownAccount') })}${standing === null ? '' : ` (${say.message(standing)})`}`])).join(' · ')}
      </p>
    </li>
  )
}

function Compared({ one, other, lineName }: { readonly one: RatingVersion; readonly other: RatingVersion; readonly lineName: (id: string) => string }) {
  const say = useSay()
  const differing = new Set<Field>(differingFields(one.content, other.content))
  const shown = [...new Set<Field>(['hasilKerja', 'perilakuKerja', ...differing])]
  const valueOf = (version: RatingVersion, field: Field) => inWords(field === 'hasilKerja' ? version.hasilKerja ?? version.content.hasilKerja : readField(version.content, field), say)
  return (
    <>
      <p className={css['quiet']} role="status">{say('rating.differences', { count: differing.size })}</p>
      <table className={flow['pairs']} aria-label={say('rating.compared')}>
        <thead>
          <tr>
            <th scope="col">{say('rating.clashField')}</th>
            <th scope="col">{say('rating.versionNumber', { number: one.number })}</th>
            <th scope="col">{say('rating.versionNumber', { number: other.number })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((field) => {
            const differs = valueOf(one, field) !== valueOf(other, field)
            return (
              <tr key={field}>
                <th scope="row">{fieldName(field, say, lineName)}{differs ? <span className={css['mark']}> ≠<span className="unseen"> {say('rating.differs')}</span></span> : null}</th>
                <td data-differs={differs ? true : undefined}>{valueOf(one, field)}</td>
                <td data-differs={differs ? true : undefined}>{valueOf(other, field)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
