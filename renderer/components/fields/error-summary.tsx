import { Anchor } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { Notice } from '../feedback/notice.tsx'
import { useSay } from '../say.tsx'
import { fieldId } from './field-id.ts'

/** What stands in the way of a form: takes the focus when it appears, and each sentence leads to its field. */
export function ErrorSummary({ said, fields = {} }: {
  readonly said: Message | null
  readonly fields?: Readonly<Record<string, Message>>
}) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (said !== null) box.current?.focus()
  }, [said])
  if (said === null) return null
  const list = Object.entries(fields)
  return (
    <div ref={box} tabIndex={-1} data-error-summary>
      <Notice tone="bad" title={say.message(said)}>
        {list.length === 0 ? null : (
          <ul style={{ margin: '0.25rem 0 0', paddingLeft: '1.125rem' }}>
            {list.map(([field, message]) => (
              <li key={field}>
                <Anchor component="button" type="button" size="sm" underline="always" ta="left" style={{ verticalAlign: 'top' }} onClick={() => document.getElementById(fieldId(field))?.focus()}>
                  {say.message(message)}
                </Anchor>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}
