import type { Certainty, Citation as Cited } from '../../../shared/legal/finding.ts'
import { sources } from '../../../shared/legal/sources.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { Chip, type Tone } from '../feedback/chip.tsx'
import { useSay } from '../say.tsx'
import css from './citation.module.css'

const known: Readonly<Record<string, { readonly short: string; readonly title: string }>> = sources

/** The short name of a regulation, `PermenPANRB 6/2022`; an id nobody knows is shown as it is. */
export function sourceName(id: string): string {
  return known[id]?.short ?? id
}

/** Where it stands: the regulation, the article, and its words where they are quoted. */
export function Citation({ citation }: { readonly citation: Cited }) {
  return (
    <p className={css['cite']} title={known[citation.source]?.title}>
      {sourceName(citation.source)}, {citation.pin}
      {citation.quote === undefined ? null : <q className={css['quote']}>{citation.quote}</q>}
    </p>
  )
}

const certainties: Readonly<Record<Certainty, { readonly tone: Tone; readonly key: MessageKey; readonly means?: MessageKey }>> = {
  'official-text': { tone: 'ok', key: 'shell.certainty.official', means: 'shell.certainty.officialMeans' },
  secondary: { tone: 'quiet', key: 'shell.certainty.secondary' },
  assumed: { tone: 'warn', key: 'shell.certainty.assumed' },
}

/** How sure we are of a value of the law. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  const say = useSay()
  const { tone, key, means } = certainties[certainty]
  return <Chip tone={tone} title={means === undefined ? undefined : say(means)}>{say(key)}</Chip>
}
