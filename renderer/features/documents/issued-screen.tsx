import { Skeleton } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { Paper } from './paper.tsx'
import { PrintButton } from './print-button.tsx'

/** A document as it was issued under its number: what it shows never changes. */
export function IssuedScreen() {
  const say = useSay()
  const { id = '0' }: { readonly id?: string } = useParams({ strict: false })
  const asked = useProcedure('document.get', { id: Number(id) || 0 })
  const issued = asked.data?.issued
  return (
    <Screen fill>
      <div data-print="hide">
        <PageHeader
          title={issued ? say(`document.kind.${issued.kind}`) : say('document.screen')}
          line={issued ? say('document.issued-line', { number: issued.number, date: { date: issued.dated }, by: issued.issuedBy ?? '', hash: issued.contentHash.slice(0, 16) }) : undefined}
          actions={issued ? <PrintButton name={issued.number} /> : undefined}
        />
      </div>
      <Answered asked={asked} skeleton={<Skeleton height={420} />}>
        {({ content, letterhead, footer }) => <Paper content={content} letterhead={letterhead} footer={footer} />}
      </Answered>
    </Screen>
  )
}
