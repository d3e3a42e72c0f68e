import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Nominee } from '../../../shared/contract/award.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { ruleQuestion } from '../../components/finding/law-words.ts'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import { NomineeState } from './award-words.tsx'
import css from './awards.module.css'
import type { RoundData } from './round-data.ts'

/** Somebody of a round: what was decided by whom and why, and the finding that it rests on. */
export function NomineePanel({ row: opened, data, asked, onClose }: { readonly row: Nominee; readonly data: RoundData; readonly asked: number; readonly onClose: () => void }) {
  const say = useSay()
  const { round } = data
  const now = useProcedure('award.nominees', { id: round.id, search: opened.nip, limit: 1 }, { keepPrevious: true })
  const row = now.data?.rows.find(({ nip }) => nip === opened.nip) ?? opened
  // The best employees of a unit are found by comparing; the run asks nobody about it alone.
  const alone = round.rule !== 'reward.pegawai-terbaik'
  const why = useProcedure('explain.person', { nip: row.nip, rule: round.rule }, { enabled: alone })
  return (
    <SidePanel
      title={row.name} line={[row.nip, row.golongan, row.post, row.unit].filter((part) => part !== null).join(' · ')} onClose={onClose} wide asked={asked}
      actions={<Button component={Link} to={`/pegawai/${row.nip}`} variant="default" size="xs">{say('lists.openPerson')}</Button>}
    >
      <dl className={css['facts']}>
        <div><dt>{say('award.column.decision')}</dt><dd><NomineeState state={row.state} /></dd></div>
        {row.decidedAt === null ? null : <div><dt>{say('award.column.decided')}</dt><dd>{say('award.decided-by', { by: row.decidedBy ?? '–', at: say.instant(row.decidedAt) })}</dd></div>}
        {row.reason === null ? null : <div><dt>{say('award.column.reason')}</dt><dd>{row.reason}</dd></div>}
        <div><dt>{say('lists.outcome')}</dt><dd><OutcomeChip outcome={row.outcome} /></dd></div>
        {row.place === null ? null : <div><dt>{say('award.place')}</dt><dd>{say.number(row.place)}</dd></div>}
        <div><dt>{say('award.column.service')}</dt><dd>{row.serviceMonths === null ? '–' : say('award.months', { lasted: { months: row.serviceMonths } })}</dd></div>
      </dl>
      <p className={css['said']}>{say.message(row.message)}</p>
      {alone ? (
        <Answered asked={why} lines={6}>{({ findings }) => findings.map((finding) => <FindingView key={finding.rule} finding={finding} question={ruleQuestion(finding.rule, say)} />)}</Answered>
      ) : null}
    </SidePanel>
  )
}
