import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { saveFile } from '../../bridge/files.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import type { BoardData } from './board-data.ts'
import { PackCheck } from './pack-check.tsx'
import css from './pack.module.css'

/** Paket bukti: one file with everything a decision rests on, those that were handed out, and the check of a file from wherever it comes. */
export function PackPanel({ data: { decisions, packs } }: { readonly data: BoardData }) {
  const say = useSay()
  const admin = useHasRole('admin')
  const auditor = useHasRole('auditor')
  const [first] = decisions
  return (
    <Card title={say('pack.title')} line={say('pack.line')}>
      {first === undefined ? <p className={css['line']}>{say('pack.nothing-decided')}</p> : admin || auditor ? <Make decisions={decisions} newest={first.id} /> : null}
      {first === undefined ? null : <HandedOut packs={packs} />}
      <PackCheck />
    </Card>
  )
}

function Make({ decisions, newest }: { readonly decisions: BoardData['decisions']; readonly newest: number }) {
  const say = useSay()
  const toast = useToast()
  const make = useLongWork('pack.make')
  const [chosen, setChosen] = useState(newest)
  const decisionId = decisions.some(({ id }) => id === chosen) ? chosen : newest
  const start = () => make.mutate({ decisionId }, { onSuccess: ({ fileId }) => { void saveFile(fileId).then(() => toast(say('pack.made'))) } })
  const refused = saidOrNull(make.error)
  return (
    <div className={css['part']}>
      {decisions.length > 1 ? (
        <Select
          label={say('pack.of-decision')} allowDeselect={false} value={String(decisionId)} onChange={(value) => setChosen(Number(value))}
          data={decisions.map((one) => ({ value: String(one.id), label: say.message(one.message) }))}
        />
      ) : null}
      {make.isPending
        ? <WorkProgress progress={make.progress} starting={say('pack.making')} onCancel={make.cancel} cancelling={make.cancelling} />
        : <Button className={css['button'] ?? ''} variant="default" onClick={start}>{say('pack.make')}</Button>}
      {refused === null ? null : <Notice tone="bad">{say.message(refused)}</Notice>}
    </div>
  )
}

function HandedOut({ packs }: { readonly packs: BoardData['packs'] }) {
  const say = useSay()
  return (
    <div className={css['part']}>
      <h3 className={css['heading']}>{say('pack.handed-out')}</h3>
      {packs.length === 0 ? <p className={css['line']}>{say('pack.none')}</p> : (
        <ul className={css['packs']}>
          {packs.map((one) => (
            <li key={one.id}>
              <p className={css['name']}>{one.name}</p>
              <p className={css['line']}>{say('pack.made-by', { name: one.madeBy ?? '–', at: say.instant(one.madeAt) })}</p>
              <p className={css['line']}>{say('pack.sha256')} <code className={css['hash']}>{one.sha256}</code></p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
