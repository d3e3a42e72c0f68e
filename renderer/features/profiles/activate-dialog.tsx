import { Button, Group, Stack } from '@mantine/core'
import { addDays } from '../../../shared/calendar/iso-date.ts'
import type { ProfileHead, ProfileView } from '../../../shared/contract/profile.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { parameterTitle } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'
import { profileName } from './profile-words.ts'
import css from './profiles.module.css'

/** Asks before a profile is put in force: what will hold from when, what it follows and what follows it; or says what is still missing. */
export function ActivateDialog({ view, changes, problems, onClose }: {
  readonly view: ProfileView
  readonly changes: number
  readonly problems: number
  readonly onClose: () => void
}) {
  const say = useSay()
  const toast = useToast()
  const activate = useCommand('profile.activate')
  const list = useProcedure('profile.list', {})
  const { decree, validFrom } = view
  const missing: readonly MessageKey[] = [
    ...(changes > 0 ? ['profile.missing.save' as const] : []),
    ...(problems > 0 ? ['profile.missing.problems' as const] : []),
    ...(decree === null ? ['profile.missing.decree' as const] : []),
    ...(validFrom === null ? ['profile.missing.firstDay' as const] : []),
  ]
  const name = profileName(view.name, say)
  if (missing.length > 0 || decree === null || validFrom === null) {
    return (
      <Dialog title={say('profile.notYetTitle')} opened onClose={onClose}>
        <Stack gap="sm">
          <p style={{ margin: 0 }}>{say('profile.notYetLine')}</p>
          <ul className={css['missing']}>
            {missing.map((key) => (
              <li key={key}>{say(key, { count: problems })}</li>
            ))}
          </ul>
          <Group justify="flex-end">
            <Button onClick={onClose} data-autofocus>
              {say('common.close')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    )
  }
  const { before, after } = neighbours(list.data?.profiles ?? [], view.id, validFrom)
  const set = view.parameters.filter(({ values }) => values.length > 0)
  const late = set.flatMap(({ parameter, values }) => {
    const first = values.map(({ from }) => from).toSorted()[0]
    return first !== undefined && first > validFrom ? [{ parameter, first }] : []
  })
  return (
    <ConfirmWithReason
      title={say('profile.activateTitle', { name })}
      opened
      onClose={onClose}
      confirm={say('profile.activate')}
      reasonLabel={say('profile.activateReason')}
      busy={activate.isPending}
      refusal={saidOrNull(activate.error)}
      onConfirm={(reason) => activate.mutate({ id: view.id, reason }, {
        onSuccess: () => {
          onClose()
          toast(say('profile.activated', { name, from: { date: validFrom } }))
        },
      })}
    >
      <ul className={css['consequences']}>
        <li>{say('profile.will.hold', { from: { date: validFrom }, number: decree.number, date: { date: decree.date } })}</li>
        <li>{before === null ? say('profile.will.followLaw', { until: { date: addDays(validFrom, -1) } }) : say('profile.will.follow', { name: profileName(before.name, say), until: { date: addDays(validFrom, -1) } })}</li>
        {after === null || after.validFrom === null ? null : <li>{say('profile.will.end', { name: profileName(after.name, say), until: { date: addDays(after.validFrom, -1) } })}</li>}
        <li>
          {say('profile.will.set', { count: set.length, rest: view.parameters.length - set.length })}
          <ul>
            {set.slice(0, 8).map(({ parameter }) => (
              <li key={parameter}>{parameterTitle(parameter, say)}</li>
            ))}
            {set.length > 8 ? <li>{say('profile.moreProblems', { count: set.length - 8 })}</li> : null}
          </ul>
        </li>
        {late.length === 0 ? null : (
          <li>
            {say('profile.will.later', { count: late.length })}
            <ul>
              {late.map(({ parameter, first }) => (
                <li key={parameter}>{say('profile.will.laterOne', { parameter: parameterTitle(parameter, say), from: { date: first } })}</li>
              ))}
            </ul>
          </li>
        )}
        <li>{say('profile.will.freeze')}</li>
      </ul>
    </ConfirmWithReason>
  )
}

/** The active profiles that begin before and after a day, nearest to it. */
function neighbours(profiles: readonly ProfileHead[], id: string, from: string): { readonly before: ProfileHead | null; readonly after: ProfileHead | null } {
  const active = profiles.filter((one) => one.state === 'active' && one.id !== id && one.validFrom !== null)
    .toSorted((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1))
  return { before: active.findLast((one) => (one.validFrom ?? '') < from) ?? null, after: active.find((one) => (one.validFrom ?? '') > from) ?? null }
}
