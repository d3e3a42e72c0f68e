import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { DueRow } from '../../../shared/contract/kenaikan-pangkat.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { FindingView } from '../../components/finding/finding-view.tsx'
import { ruleName, ruleQuestion } from '../../components/finding/law-words.ts'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay } from '../../components/say.tsx'
import css from './kenaikan-pangkat.module.css'
import { PaperList } from './paper-list.tsx'

/** One kenaikan pangkat that falls due: the papers of the file, and why the rule says so. */
export function DuePanel({ row: opened, asked: turn, onClose }: { readonly row: DueRow; readonly asked: number; readonly onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  // The row as it stands now: recording a paper changes it while the panel is open.
  const now = useProcedure('kp.due', { filter: { search: opened.nip, rule: opened.rule, months: 36 }, limit: 5 }, { keepPrevious: true })
  const row = now.data?.rows.find(({ nip, rule }) => nip === opened.nip && rule === opened.rule) ?? opened
  const why = useProcedure('explain.person', { nip: row.nip, rule: row.rule })
  return (
    <SidePanel
      title={row.name} line={[row.nip, row.post, row.unit].filter((part) => part !== null).join(' · ')} onClose={onClose} wide asked={turn}
      actions={
        <>
          <Button component={Link} to={`/pegawai/${row.nip}`} variant="default" size="xs">{say('lists.openPerson')}</Button>
          <Button variant="default" size="xs" onClick={() => void navigate({ to: '/promosi', search: { rule: row.rule } })}>{say('kp.to-candidates')}</Button>
        </>
      }
    >
      <dl className={css['facts']}>
        <div><dt>{say('kp.column.kind')}</dt><dd>{ruleName(row.rule, say)}</dd></div>
        <div><dt>{say('kp.column.period')}</dt><dd>{say.date(row.period)}</dd></div>
        <div><dt>{say('kp.column.rank')}</dt><dd>{say('kp.from-to', { from: row.golongan ?? '–', to: row.nextGolongan ?? '–' })}</dd></div>
        <div><dt>{say('lists.outcome')}</dt><dd><OutcomeChip outcome={row.outcome} metOn={row.metOn} /></dd></div>
      </dl>
      <h3 className={css['subhead']}>{say('kp.papers')}</h3>
      <PaperList row={row} />
      <h3 className={css['subhead']}>{say('kp.why')}</h3>
      <Answered asked={why} lines={6}>
        {({ findings }) => findings.map((finding) => <FindingView key={finding.rule} finding={finding} question={ruleQuestion(finding.rule, say)} />)}
      </Answered>
    </SidePanel>
  )
}
