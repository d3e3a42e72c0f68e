import { UnstyledButton } from '@mantine/core'
import { useSay } from '../../components/say.tsx'
import css from './eligibility.module.css'

/** Leads from a number to its explanation in the list beside it. */
export function WhyButton({ what, onWhy }: { readonly what: string; readonly onWhy: () => void }) {
  const say = useSay()
  return (
    <UnstyledButton className={css['why'] ?? ''} aria-label={say('people.whyWhat', { what })} onClick={onWhy}>
      {say('people.whyThis')}
    </UnstyledButton>
  )
}
