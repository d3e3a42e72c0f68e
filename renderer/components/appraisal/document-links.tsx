import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DocumentKind } from '../../../shared/domain/document/content.ts'
import { useSay } from '../say.tsx'

/** A document that can be opened to print: its kind, and what it is about as the rest of the address. */
export type DocumentLink = { readonly kind: DocumentKind; readonly of: string }

/** The documents about one subject; one is a button, several a menu. */
export function DocumentLinks({ links }: { readonly links: readonly DocumentLink[] }) {
  const say = useSay()
  const [only, ...more] = links
  if (only === undefined) return null
  const icon = <IconPrinter size={16} aria-hidden />
  if (more.length === 0) return <Button component={Link} to={`/dokumen/${only.kind}/${only.of}`} variant="default" leftSection={icon}>{say(`document.kind.${only.kind}`)}</Button>
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={icon}>{say('document.menu')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {links.map(({ kind, of }) => <Menu.Item key={kind} component={Link} to={`/dokumen/${kind}/${of}`}>{say(`document.kind.${kind}`)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  )
}
