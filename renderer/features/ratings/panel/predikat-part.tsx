import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useProcedure } from '../../../bridge/hooks.ts'
import { PredikatChip } from '../../../components/feedback/predikat-chip.tsx'
import { CertaintyMark, Citation } from '../../../components/finding/citation.tsx'
import { FindingView } from '../../../components/finding/finding-view.tsx'
import { useSay } from '../../../components/say.tsx'
import { hasilKerjaOf, type Line } from '../sheet/line.ts'
import css from './panel.module.css'

/** The predikat of a line, the sentence that gives it with its citation, and, opened, the whole finding of the rule. */
export function PredikatPart({ line, why, onWhy }: { readonly line: Line; readonly why: boolean; readonly onWhy: (open: boolean) => void }) {
  const say = useSay()
  const hasilKerja = hasilKerjaOf(line.row, line.content)
  const facts = { hasilKerja, perilakuKerja: line.content.perilakuKerja }
  const asked = useProcedure('rule.ask', { id: 'appraisal.predikat', on: line.row.ends, facts }, { staleTime: Infinity, keepPrevious: true })
  const finding = asked.data
  const Chevron = why ? IconChevronDown : IconChevronRight
  return (
    <div className={css['part']}>
      <div><PredikatChip predikat={line.predikat} /></div>
      {finding === undefined ? null : (
        <>
          <p className={css['sentence']}>{say.message(finding.message)}</p>
          {finding.citations.slice(0, 1).map((citation) => <Citation key={citation.pin} citation={citation} />)}
          <div className={css['whyLine']}>
            <UnstyledButton className={css['why'] ?? ''} aria-expanded={why} onClick={() => onWhy(!why)}>
              <Chevron size={14} aria-hidden="true" />
              {say('rating.why')}
            </UnstyledButton>
            {why ? null : <CertaintyMark certainty={finding.certainty} />}
          </div>
          {why ? <FindingView finding={finding} said question={say('rating.why')} /> : null}
        </>
      )}
    </div>
  )
}
