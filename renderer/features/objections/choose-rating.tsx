import { Radio, Stack, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { Answered } from '../../components/feedback/answered.tsx'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { useSay } from '../../components/say.tsx'
import { ClockChip } from './clock-chip.tsx'
import { periodTitle } from './objection-words.ts'
import css from './objections.module.css'

/** A locked rating that an objection could be against. */
export type PossibleRating = OutputOf<'objection.possible'>['ratings'][number]
/** The employee who objects. */
export type Objector = { readonly nip: string; readonly name: string }

/** Finds the employee by name or NIP. */
export function ChoosePerson({ onChoose }: { readonly onChoose: (person: Objector) => void }) {
  const say = useSay()
  const [text, setText] = useState('')
  const asked = useProcedure('search.anything', { text }, { enabled: text.trim().length >= 2, keepPrevious: true })
  const people = text.trim().length < 2 ? [] : (asked.data?.hits ?? []).filter(({ kind }) => kind === 'person')
  return (
    <div>
      <SearchField label={say('objection.search')} value={text} onSearch={setText} wide />
      <ul className={css['people']} aria-label={say('objection.found')}>
        {people.map(({ id, title, detail }) => (
          <li key={id}>
            <UnstyledButton className={css['person'] ?? ''} onClick={() => onChoose({ nip: id, name: title })}>
              <b>{title}</b>
              <span className={css['under']}>{detail}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {text.trim().length >= 2 && asked.data !== undefined && people.length === 0 ? <p className={css['stopLine']}>{say('objection.nobody-found')}</p> : null}
    </div>
  )
}

/** The locked ratings of the employee, each with its filing clock; what cannot be objected to says why. */
export function ChooseRating({ nip, chosen, onChoose }: { readonly nip: string; readonly chosen: PossibleRating | null; readonly onChoose: (rating: PossibleRating) => void }) {
  const say = useSay()
  const asked = useProcedure('objection.possible', { nip })
  return (
    <Answered asked={asked} lines={2}>
      {({ ratings }) => ratings.length === 0 ? <p className={css['words']}>{say('objection.no-locked')}</p> : (
        <Radio.Group label={say('objection.which')} value={chosen === null ? '' : keyOf(chosen)} onChange={(key) => {
          const rating = ratings.find((one) => keyOf(one) === key)
          if (rating) onChoose(rating)
        }}>
          <Stack gap="xs" mt={6}>
            {ratings.map((one) => (
              <Radio
                key={keyOf(one)}
                value={keyOf(one)}
                disabled={one.whyNot !== null}
                label={say('objection.rating', { period: periodTitle(one.period, say), post: one.post, version: one.version })}
                description={<Described one={one} />}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Answered>
  )
}

function Described({ one }: { readonly one: PossibleRating }) {
  const say = useSay()
  if (one.whyNot !== null) return <>{say.message(one.whyNot)}</>
  return (
    <span className={css['chips']}>
      <PredikatChip predikat={one.rated.predikat} />
      <ClockChip clock={one.filing} />
      <span>{say('objection.goes-to', { name: one.superior ?? '–' })}</span>
    </span>
  )
}

const keyOf = ({ periodId, assignmentId }: PossibleRating): string => `${periodId}:${assignmentId}`
