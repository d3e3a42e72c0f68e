import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef, useState, type DragEvent } from 'react'
import { useSay } from '../say.tsx'
import css from './file-drop.module.css'

/** A place to drop files, with a button that does the same from the keyboard. */
export function FileDrop(props: {
  readonly label: string
  readonly line?: string
  readonly accept: readonly string[]
  readonly multiple?: boolean
  readonly compact?: boolean
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0) props.onFiles(props.multiple === false ? files.slice(0, 1) : files)
  }
  const drop = (event: DragEvent<HTMLDivElement>) => {
    event.preventDefault()
    setOver(false)
    if (props.disabled !== true) take(event.dataTransfer.files)
  }
  return (
    <div
      className={css['drop']}
      data-over={over ? true : undefined}
      data-compact={props.compact ? true : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={css['icon']} aria-hidden="true">
        <IconFileImport size={props.compact ? 20 : 28} stroke={1.6} />
      </div>
      <div className={css['words']}>
        <p className={css['label']}>{props.label}</p>
        {props.line === undefined ? null : <p className={css['line']}>{props.line}</p>}
      </div>
      <Button variant={props.compact ? 'default' : 'filled'} onClick={() => input.current?.click()} disabled={props.disabled ?? false}>
        {say(props.multiple === false ? 'common.chooseFile' : 'common.chooseFiles')}
      </Button>
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label={props.label}
        accept={props.accept.join(',')}
        multiple={props.multiple !== false}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
