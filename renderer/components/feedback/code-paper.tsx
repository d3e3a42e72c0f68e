import { Button, CopyButton, Group } from '@mantine/core'
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react'
import { useSay } from '../say.tsx'
import css from './code-paper.module.css'

/** A recovery code as it is to be written down: its groups numbered, under the name of the office. */
export function CodePaper({ office, code }: { readonly office: string; readonly code: string }) {
  return (
    <div className={css['paper']}>
      <p className={css['office']}>{office}</p>
      <p className={css['code']} data-testid="recovery-code">
        {code.split('-').map((group, index) => (
          <span key={`${index}-${group}`} className={css['group']}>
            <span className={css['number']} aria-hidden="true">
              {index + 1}
            </span>
            {group}
          </span>
        ))}
      </p>
    </div>
  )
}

/** Copies the code, or prints the page that shows it. */
export function KeepCode({ code }: { readonly code: string }) {
  const say = useSay()
  return (
    <Group gap="sm">
      <CopyButton value={code}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} leftSection={copied ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />}>
            {say(copied ? 'access.copied' : 'access.copy')}
          </Button>
        )}
      </CopyButton>
      <Button variant="default" onClick={() => window.print()} leftSection={<IconPrinter size={16} aria-hidden="true" />}>
        {say('access.print')}
      </Button>
    </Group>
  )
}
