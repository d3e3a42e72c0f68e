import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { RatingRow } from '../../../../shared/contract/rating.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { saidOrNull } from '../../../bridge/refusal.ts'
import { Dialog } from '../../../components/feedback/dialog.tsx'
import { PredikatChip } from '../../../components/feedback/predikat-chip.tsx'
import { useToast } from '../../../components/feedback/toast.ts'
import { ErrorSummary } from '../../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../../components/fields/fields.tsx'
import { useSay } from '../../../components/say.tsx'
import { inWords } from '../rating-words.ts'
import { hasilKerjaOf, type Line } from '../sheet/line.ts'
import css from './flow.module.css'

/** The evaluator's answer to what a calibration proposes: accepted or refused, each with a sentence. */
export function ProposalDialog({ line, proposal, onClose }: { readonly line: Line; readonly proposal: NonNullable<RatingRow['proposal']>; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const command = useCommand('calibration.answer')
  const [answer, setAnswer] = useState('')
  const [short, setShort] = useState(false)
  const give = (accept: boolean) => {
    if (answer.trim().length < 5) {
      setShort(true)
      return
    }
    command.mutate({ proposalId: proposal.id, accept, answer: answer.trim() }, {
      onSuccess: () => {
        toast(say(accept ? 'rating.proposalAccepted' : 'rating.proposalRefused', { name: line.row.name }))
        onClose()
      },
    })
  }
  return (
    <Dialog title={say('rating.proposalOf', { name: line.row.name })} opened onClose={onClose}>
      <Stack gap="sm">
        <ErrorSummary said={saidOrNull(command.error)} />
        <table className={css['pairs']}>
          <thead>
            <tr><td /><th scope="col">{say('rating.proposalNow')}</th><th scope="col">{say('rating.proposalThen')}</th></tr>
          </thead>
          <tbody>
            <tr><th scope="row">{say('rating.column.hasilKerja')}</th><td>{inWords(hasilKerjaOf(line.row, line.content), say)}</td><td>{inWords(proposal.toHasilKerja, say)}</td></tr>
            <tr><th scope="row">{say('rating.column.perilakuKerja')}</th><td>{inWords(line.content.perilakuKerja, say)}</td><td>{inWords(proposal.toPerilakuKerja, say)}</td></tr>
            <tr><th scope="row">{say('rating.column.predikat')}</th><td><PredikatChip predikat={line.predikat} /></td><td><PredikatChip predikat={proposal.toPredikat} /></td></tr>
          </tbody>
        </table>
        <p className={css['line']}>{say('rating.proposalReason', { by: proposal.by, reason: proposal.reason })}</p>
        <TextAreaField
          name="answer"
          label={say('rating.proposalAnswer')}
          description={say('rating.proposalAnswerLine')}
          required
          value={answer}
          error={short ? say('common.reasonShort') : undefined}
          onChange={(event) => {
            setAnswer(event.currentTarget.value)
            setShort(false)
          }}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button variant="default" loading={command.isPending} onClick={() => give(false)}>{say('rating.proposalRefuse')}</Button>
          <Button loading={command.isPending} onClick={() => give(true)}>{say('rating.proposalAccept')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
