import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { IssuedDocument } from '../../../shared/contract/document.ts'
import { useSay } from '../../components/say.tsx'
import css from './documents.module.css'

/** The documents that were issued about the same, the latest first. */
export function IssuedList({ issued }: { readonly issued: readonly IssuedDocument[] }) {
  const say = useSay()
  if (issued.length === 0) return null
  return (
    <nav className={css['issued']} aria-label={say('document.issued')} data-print="hide">
      <span>{say('document.issued')}</span>
      {issued.map(({ id, number, dated }) => (
        <Anchor key={id} component={Link} to={`/dokumen/terbit/${id}`} size="sm">{say('document.issued-one', { number, date: { date: dated } })}</Anchor>
      ))}
    </nav>
  )
}
