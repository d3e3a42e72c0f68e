import { Button, FileButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { EvidenceView } from '../../../../shared/contract/rating.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { saidOrNull } from '../../../bridge/refusal.ts'
import { Chip } from '../../../components/feedback/chip.tsx'
import { ConfirmWithReason } from '../../../components/feedback/confirm-with-reason.tsx'
import { useSay } from '../../../components/say.tsx'
import type { Line } from '../sheet/line.ts'
import { AddEvidence } from './add-evidence.tsx'
import { fileHash } from './file-hash.ts'
import css from './panel.module.css'

/** The proofs of work of an evaluation: where they lie, what they were, and whether a file at hand is still the same. */
export function EvidencePart({ line, evidence }: { readonly line: Line; readonly evidence: readonly EvidenceView[] }) {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<EvidenceView | null>(null)
  const remove = useCommand('evidence.remove')
  return (
    <div className={css['part']}>
      <h3 className={css['partTitle']}>{say('rating.evidence')}</h3>
      {evidence.length === 0 ? <p className={css['quiet']}>{say('rating.noEvidence')}</p> : (
        <ul className={css['list']}>
          {evidence.map((one) => <EvidenceItem key={one.id} evidence={one} mayRemove={line.row.mayWrite && one.removedAt === null} onRemove={() => setRemoving(one)} />)}
        </ul>
      )}
      {line.row.mayWrite ? (
        <div className={css['actions']}>
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAdding(true)}>{say('rating.addEvidence')}</Button>
        </div>
      ) : null}
      {adding ? <AddEvidence line={line} onClose={() => setAdding(false)} /> : null}
      {removing === null ? null : (
        <ConfirmWithReason
          title={say('rating.removeEvidenceTitle', { name: removing.name })}
          opened
          onClose={() => setRemoving(null)}
          confirm={say('rating.removeEvidence')}
          danger
          reasonLabel={say('common.reason')}
          busy={remove.isPending}
          refusal={saidOrNull(remove.error)}
          onConfirm={(reason) => remove.mutate({ id: removing.id, reason }, { onSuccess: () => setRemoving(null) })}
        >
          <p className={css['line']}>{say('rating.removeEvidenceLine')}</p>
        </ConfirmWithReason>
      )}
    </div>
  )
}

function EvidenceItem({ evidence, mayRemove, onRemove }: { readonly evidence: EvidenceView; readonly mayRemove: boolean; readonly onRemove: () => void }) {
  const say = useSay()
  const [same, setSame] = useState<boolean | null>(null)
  const verify = (file: File | null) => {
    if (file !== null) void fileHash(file).then((hash) => setSame(hash === evidence.sha256))
  }
  return (
    <li className={css['item']} data-gone={evidence.removedAt === null ? undefined : true}>
      <div className={css['itemWords']}>
        <b>{evidence.name}</b>
        <div className={css['quiet']}>{evidence.location}</div>
        {evidence.note === null ? null : <div className={css['quiet']}>{evidence.note}</div>}
        {evidence.sha256 === null ? null : <div className={css['hash']} title={evidence.sha256}>SHA-256 {evidence.sha256.slice(0, 16)}…</div>}
        <span role="status">{same === null ? null : <Chip tone={same ? 'ok' : 'bad'}>{say(same ? 'rating.evidenceSame' : 'rating.evidenceOther')}</Chip>}</span>
      </div>
      <div className={css['actions']}>
        {evidence.sha256 === null ? null : (
          <FileButton onChange={verify}>
            {(props) => <Button {...props} size="compact-xs" variant="default" aria-label={say('rating.verifyOf', { name: evidence.name })}>{say('rating.verify')}</Button>}
          </FileButton>
        )}
        {mayRemove ? <Button size="compact-xs" variant="subtle" aria-label={say('rating.removeOf', { name: evidence.name })} onClick={onRemove}>{say('rating.removeEvidence')}</Button> : null}
      </div>
    </li>
  )
}
