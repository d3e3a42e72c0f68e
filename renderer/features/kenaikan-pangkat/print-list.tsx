import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { ruleName } from '../../components/finding/law-words.ts'
import { useSay } from '../../components/say.tsx'

/** The nominatif of each kind in a period, as a paper: of the period chosen, else of the next one. */
export function PrintList({ periods, chosen, unitId }: { readonly periods: OutputOf<'kp.due'>['periods']; readonly chosen: string | null; readonly unitId: string | null }) {
  const say = useSay()
  const navigate = useNavigate()
  const period = periods.find((one) => one.period === chosen) ?? periods[0]
  if (period === undefined) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconPrinter size={15} stroke={1.8} aria-hidden="true" />}>{say('kp.print')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('kp.print-of', { period: { date: period.period } })}</Menu.Label>
        {Object.entries(period.byRule).map(([rule, count]) => (
          <Menu.Item key={rule} onClick={() => void navigate({ to: `/dokumen/nominatif-kenaikan-pangkat/promotion/${period.period}/${rule}`, search: unitId === null ? {} : { unit: unitId } })}>
            {say('kp.print-kind', { kind: ruleName(rule, say), count })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
