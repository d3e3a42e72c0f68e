import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { CommitteeMember } from '../../../shared/contract/decision.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField, TextAreaField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import type { BoardData } from './board-data.ts'

const ABSTAINS = 'abstain'

/** A vote under a member's name: for a number of the list, or an abstention; one that stood before stays on record. */
export function Vote({ data, member, onClose }: { readonly data: BoardData; readonly member: CommitteeMember; readonly onClose: () => void }) {
  const say = useSay()
  const vote = useCommand('board.vote')
  const [choice, setChoice] = useState(member.vote === null ? (member.mayVote ? '' : ABSTAINS) : String(member.vote.number ?? ABSTAINS))
  const [reason, setReason] = useState(member.vote?.reason ?? '')
  const abstains = { value: ABSTAINS, label: say('board.screen.abstain'), line: say(member.mayVote ? 'board.screen.abstain-line' : 'board.screen.abstain-own-line') }
  const choices = member.mayVote ? [...data.candidates.map(({ number, label }) => ({ value: String(number), label: say('board.screen.numbered', { number, name: label }) })), abstains] : [abstains]
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (choice === '' || data.shortlistId === null) return
    vote.mutate({ memberId: member.id, shortlistId: data.shortlistId, number: choice === ABSTAINS ? null : Number(choice), reason: reason.trim() === '' ? null : reason.trim() }, { onSuccess: onClose })
  }
  const fields = fieldsOf(vote.error)
  return (
    <Dialog title={say('board.screen.vote-of', { name: member.name })} opened onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(vote.error)} fields={fields} />
          {member.mayVote ? null : <Notice tone="info">{say(member.namesake ? 'board.namesake-abstains' : member.candidate ? 'board.candidate-abstains' : 'board.interest-abstains', { name: member.name })}</Notice>}
          <ChoiceField name="number" label={say('board.screen.votes-for')} value={choice} onChange={setChoice} choices={choices} />
          <TextAreaField
            name="reason" label={say(choice === ABSTAINS && member.mayVote ? 'board.screen.abstain-reason' : 'board.screen.vote-reason')} minRows={2} maxLength={1000} value={reason}
            onChange={(event) => setReason(event.currentTarget.value)} required={choice === ABSTAINS && member.mayVote} error={fields['reason'] === undefined ? undefined : say.message(fields['reason'])}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={vote.isPending} disabled={choice === ''}>{say('board.screen.save-vote')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
