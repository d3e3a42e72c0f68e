import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Screen } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { LetterheadForm } from './letterhead-form.tsx'

/** Kop naskah: emblem, lines, paper and type of every document of the office. */
export function LetterheadScreen() {
  const say = useSay()
  const letterhead = useProcedure('letterhead.read', {})
  return (
    <Screen narrow>
      <PageHeader title={say('document.letterhead')} line={say('document.letterhead-line')} />
      <Answered asked={letterhead} lines={8}>
        {(data) => <LetterheadForm key={JSON.stringify(data)} letterhead={data} />}
      </Answered>
    </Screen>
  )
}
