import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSay } from '../say.tsx'
import { useFocusReturn } from './use-focus-return.ts'
import css from './dialog.module.css'

/** A dialog in the middle of the window; Esc closes it, the focus goes back to where it was. A click beside it does not: what was typed would be lost. */
export function Dialog(props: {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly size?: string
  readonly children: ReactNode
}) {
  const say = useSay()
  useFocusReturn(props.opened)
  return (
    <Modal.Root opened={props.opened} onClose={props.onClose} size={props.size ?? 'md'} centered closeOnClickOutside={false}>
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content>
        <div className={css['head']}>
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={say('common.close')} />
        </div>
        <Modal.Body>{props.children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
