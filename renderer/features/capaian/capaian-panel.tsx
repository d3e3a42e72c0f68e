import { Button } from '@mantine/core'
import type { CapaianUnit } from '../../../shared/contract/capaian.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { DocumentLinks } from '../../components/appraisal/document-links.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { percentOf } from './capaian-columns.tsx'
import { LevelChip } from './capaian-words.tsx'
import css from './capaian.module.css'

/** One unit's capaian: what holds with its basis, and all that was set before; setting it, or why not. */
export function CapaianPanel({ periodId, unit, onSet, onClose }: {
  readonly periodId: number
  readonly unit: CapaianUnit
  readonly onSet: () => void
  readonly onClose: () => void
}) {
  const say = useSay()
  const reads = useHasRole('admin', 'pimpinan', 'auditor')
  const asked = useProcedure('capaian.history', { periodId, unitId: unit.unitId })
  return (
    <SidePanel
      title={unit.unit}
      line={say('capaian.people', { count: unit.people })}
      onClose={onClose}
      actions={unit.maySet ? <Button size="xs" onClick={onSet}>{say(unit.capaian === null ? 'capaian.set' : 'capaian.replace')}</Button> : undefined}
    >
      {unit.whyNot === null ? null : <Notice tone="info">{say.message(unit.whyNot)}</Notice>}
      {reads ? <div><DocumentLinks links={[{ kind: 'penetapan-predikat', of: `unit/${periodId}/${unit.unitId}` }]} /></div> : null}
      <Answered asked={asked}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className={css['under']}>{say('capaian.none')}</p>
          ) : (
            <ol className={css['history']} aria-label={say('capaian.history')}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <span>
                    <LevelChip level={entry.level} /> {entry.achieved === null ? null : say('capaian.achievedOf', { share: percentOf(entry.achieved, say) })}
                  </span>
                  <span>{entry.basis}</span>
                  {entry.skNumber === null ? null : (
                    <span className={css['under']}>
                      {entry.skDate === null ? say('capaian.document', { number: entry.skNumber }) : say('capaian.documentOf', { number: entry.skNumber, date: { date: entry.skDate } })}
                    </span>
                  )}
                  <span className={css['under']}>{say('capaian.setByAt', { setBy: entry.setBy, at: say.instant(entry.setAt), by: entry.by ?? '–' })}</span>
                  {entry.reason === null ? null : <span className={css['under']}>{say('capaian.because', { reason: entry.reason })}</span>}
                  {entry.replacedAt === null ? null : <span className={css['under']}>{say('capaian.replacedAt', { at: say.instant(entry.replacedAt) })}</span>}
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </SidePanel>
  )
}
