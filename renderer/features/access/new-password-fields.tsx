import type { Message } from '../../../shared/text/message.ts'
import { PasswordField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { SHORTEST_PASSWORD } from './new-password.ts'

/** A new password, typed twice. */
export function NewPasswordFields(props: {
  readonly password: string
  readonly again: string
  readonly onPassword: (text: string) => void
  readonly onAgain: (text: string) => void
  readonly faults: Readonly<Record<string, Message>>
}) {
  const say = useSay()
  const error = (field: string) => {
    const fault = props.faults[field]
    return fault === undefined ? undefined : say.message(fault)
  }
  const toggle = { 'aria-label': say('access.show-password') }
  return (
    <>
      <PasswordField
        name="password"
        label={say('access.new-password')}
        description={say('access.new-password-line', { length: SHORTEST_PASSWORD })}
        value={props.password}
        onChange={(event) => props.onPassword(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        error={error('password')}
        required
      />
      <PasswordField
        name="again"
        label={say('access.password-again')}
        value={props.again}
        onChange={(event) => props.onAgain(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        error={error('again')}
        required
      />
    </>
  )
}
