import { Skeleton } from '@mantine/core'
import { useParams, useSearch } from '@tanstack/react-router'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { ErrorState } from '../../components/feedback/error-state.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { documentOf, type DocumentAddress } from './document-address.ts'
import { IssueDocument } from './issue-document.tsx'
import { IssuedList } from './issued-list.tsx'
import { Paper } from './paper.tsx'
import { PrintButton } from './print-button.tsx'
import type { DocumentSubject } from '../../../shared/contract/document.ts'
import type { DocumentKind } from '../../../shared/domain/document/content.ts'

/** A document as it stands now: what is seen is what is printed; whoever may issues it under a number. */
export function DocumentScreen() {
  const say = useSay()
  const params: DocumentAddress = useParams({ strict: false })
  const search: Pick<DocumentAddress, 'versi'> = useSearch({ strict: false })
  const asked = documentOf({ ...params, ...search })
  if (asked === null) {
    return (
      <Screen>
        <PageHeader title={say('document.screen')} />
        <ErrorState said={{ key: 'document.no-such-address' }} />
      </Screen>
    )
  }
  return <DrawnDocument {...asked} />
}

function DrawnDocument({ kind, subject }: { readonly kind: DocumentKind; readonly subject: DocumentSubject }) {
  const say = useSay()
  const drawn = useProcedure('document.draw', { kind, subject })
  const { data } = drawn
  return (
    <Screen fill>
      <div data-print="hide">
        <PageHeader
          title={say(`document.kind.${kind}`)}
          line={data === undefined ? undefined : say(data.draft ? 'document.line-draft' : 'document.line')}
          actions={data === undefined ? undefined : (
            <>
              {data.mayIssue ? <IssueDocument kind={kind} subject={subject} place={data.letterhead.place} /> : null}
              <PrintButton name={say(`document.kind.${kind}`)} />
            </>
          )}
        />
      </div>
      <Answered asked={drawn} skeleton={<Skeleton height={420} />}>
        {({ content, letterhead, footer, issued, draft }) => (
          <>
            {draft === null ? null : <div data-print="hide"><Notice tone="warn">{say.message(draft)}</Notice></div>}
            <IssuedList issued={issued} />
            <Paper content={content} letterhead={letterhead} footer={footer} />
          </>
        )}
      </Answered>
    </Screen>
  )
}
