import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { SuccessionRow } from '../../../shared/contract/succession.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { ReadinessBar, RiskChip } from './readiness.tsx'
import css from './succession.module.css'

/** The posts in danger, each with why, who could be developed, and the way to open a selection. */
export function RiskList({ rows }: { readonly rows: readonly SuccessionRow[] }) {
  const say = useSay()
  const admin = useHasRole('admin')
  if (rows.length === 0) return null
  return (
    <Card title={say('succession.at-risk', { count: rows.length })}>
      <ul className={css['risks']}>
        {rows.map((row) => (
          <li key={row.postId}>
            <span className={css['riskWords']}>
              <b>{row.post}</b>
              <span className={css['under']}>{[row.unit, row.holder].filter((part) => part !== null).join(' · ')}</span>
              <span className={css['riskLine']}>
                <RiskChip risk={row.risk} /> {say.message(row.message)}
              </span>
            </span>
            <ReadinessBar counts={row.counts} />
            <span className={css['links']}>
              <Anchor component={Link} to={`/suksesi/${row.postId}`} size="sm">{say('succession.see-successors')}</Anchor>
              {admin ? <Anchor component="a" href={`#/daftar-pendek?jabatan=${row.postId}`} size="sm">{say('succession.open-round')}</Anchor> : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
