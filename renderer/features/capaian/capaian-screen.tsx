import { Button } from '@mantine/core'
import { IconTargetArrow } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { periodLabelWords } from '../../../shared/domain/period-words.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { PeriodTabs } from '../../components/appraisal/period-tabs.tsx'
import { Answered } from '../../components/feedback/answered.tsx'
import { SelectField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { CapaianTable } from './capaian-table.tsx'

/** Capaian organisasi: how far each unit came in a period, who set it on which basis. */
export function CapaianScreen() {
  const say = useSay()
  const navigate = useNavigate()
  const address: { readonly periode?: unknown } = useSearch({ strict: false })
  const periods = useProcedure('period.list', {})
  const list = periods.data?.periods ?? []
  const chosen = list.find(({ id }) => String(id) === String(address.periode)) ?? list.find(({ state }) => state === 'open' || state === 'late') ?? list[0]
  return (
    <Screen fill>
      <PageHeader
        title={say('capaian.title')}
        line={say('capaian.titleLine')}
        actions={chosen === undefined ? undefined : (
          <SelectField
            name="period"
            label={say('capaian.period')}
            data={list.map((one) => ({ value: String(one.id), label: capital(say('period.named', { period: periodLabelWords(one.label) })) }))}
            value={String(chosen.id)}
            onChange={(value) => (value === null ? undefined : void navigate({ to: '/periode/capaian', search: { periode: value } }))}
            allowDeselect={false}
          />
        )}
      />
      <PeriodTabs here="/periode/capaian" />
      <Answered asked={periods}>
        {() =>
          chosen === undefined ? (
            <Card grow>
              <EmptyState icon={<IconTargetArrow size={24} stroke={1.6} />} title={say('period.none')} action={<Button component={Link} to="/periode">{say('capaian.toPeriods')}</Button>}>
                {say('capaian.noPeriod')}
              </EmptyState>
            </Card>
          ) : (
            <Units key={chosen.id} periodId={chosen.id} />
          )
        }
      </Answered>
    </Screen>
  )
}

function Units({ periodId }: { readonly periodId: number }) {
  const asked = useProcedure('capaian.list', { periodId })
  return <Answered asked={asked} lines={8}>{({ units }) => <CapaianTable periodId={periodId} units={units} />}</Answered>
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
