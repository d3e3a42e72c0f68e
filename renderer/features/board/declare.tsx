import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { CommitteeMember } from '../../../shared/contract/decision.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField, SelectField, TextAreaField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import type { BoardData } from './board-data.ts'

type Interest = InputOf<'board.declare'>['interest']
const interests = ['none', 'family', 'direct'] as const satisfies readonly Interest[]

/** What a member declares before voting: no interest, a family tie, or a direct interest, and in whom. */
export function Declare({ data, member, onClose }: { readonly data: BoardData; readonly member: CommitteeMember; readonly onClose: () => void }) {
  const say = useSay()
  const declare = useCommand('board.declare')
  const [interest, setInterest] = useState<Interest>(member.interest ?? 'none')
  const [interestIn, setInterestIn] = useState(member.interestIn)
  const [note, setNote] = useState(member.interestNote ?? '')
  const people = data.candidates.flatMap(({ nip, number, label }) => (nip === null ? [] : [{ value: nip, label: say('board.screen.numbered', { number, name: label }) }]))
  const send = (event: FormEvent) => {
    event.preventDefault()
    declare.mutate({ memberId: member.id, interest, interestIn: interest === 'none' ? null : interestIn, note: note.trim() === '' ? null : note.trim() }, { onSuccess: onClose })
  }
  return (
    <Dialog title={say('board.screen.declare-of', { name: member.name })} opened onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(declare.error)} fields={fieldsOf(declare.error)} />
          <ChoiceField
            name="interest" label={say('board.screen.declares')} value={interest} onChange={(next) => setInterest(interests.find((one) => one === next) ?? 'none')}
            choices={interests.map((value) => ({ value, label: say(`board.screen.declares-${value}`), line: say(`board.screen.declares-${value}-line`) }))}
          />
          {interest === 'none' || people.length === 0 ? null : <SelectField name="interestIn" label={say('board.screen.interest-in')} clearable data={people} value={people.some(({ value }) => value === interestIn) ? interestIn : null} onChange={setInterestIn} />}
          <TextAreaField name="note" label={say('board.screen.note')} minRows={2} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          {interest !== 'none' && member.vote !== null && member.vote.number !== null ? <p>{say('board.screen.vote-falls')}</p> : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={declare.isPending}>{say('board.screen.save-declaration')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
