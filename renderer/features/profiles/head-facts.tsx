import type { ReactNode } from 'react'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { useSay } from '../../components/say.tsx'
import { heldSpan, profileName } from './profile-words.ts'
import css from './profiles.module.css'

/** What is known about a profile: decree and days where they cannot be changed, where it comes from, who did what, what stands on it. */
export function HeadFacts({ view, whole }: { readonly view: ProfileView; readonly whole: boolean }) {
  const say = useSay()
  const list = useProcedure('profile.list', {}, { enabled: view.basedOn !== null })
  const nameOf = (id: string) => {
    const found = list.data?.profiles.find((one) => one.id === id)
    if (found === undefined) return id === 'law' ? say('profile.law') : '–'
    const said = profileName(found.name, say)
    return found.version === null ? said : `${said}, ${say('profile.versionOf', { version: found.version })}`
  }
  const facts: (readonly [string, ReactNode])[] = []
  if (whole) {
    facts.push([say('profile.name'), profileName(view.name, say)])
    if (view.description !== null) facts.push([say('profile.about'), say.message(view.description)])
    if (view.state !== 'shipped') facts.push([say('profile.decree'), view.decree === null ? '–' : say('profile.decreeOf', { number: view.decree.number, date: { date: view.decree.date } })])
    if (view.validFrom !== null || view.state !== 'shipped') facts.push([say('profile.holds'), heldSpan(view, say)])
  }
  if (view.version !== null) facts.push([say('profile.version'), say.number(view.version)])
  if (view.basedOn !== null) facts.push([say('profile.basedOn'), nameOf(view.basedOn)])
  if (view.changedAt !== null) facts.push([say('profile.changedAt'), by(say.instant(view.changedAt), view.changedBy)])
  if (view.activatedAt !== null) facts.push([say('profile.activatedAt'), by(say.instant(view.activatedAt), view.activatedBy)])
  if (view.state !== 'shipped') facts.push([say('profile.runs'), view.runs === 0 ? say('profile.noRuns') : say('profile.runCount', { count: view.runs })])
  if (view.signedOff !== null) {
    const { by: signer, office, at, hash } = view.signedOff
    facts.push([say('profile.signedOff'), <>{say('profile.signedOffBy', { by: signer, office, at: say.instant(at) })} <code>{hash.slice(0, 16)}…</code></>])
  }
  if (facts.length === 0) return null
  return (
    <dl className={css['facts']}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function by(when: string, who: string | null): string {
  return who === null ? when : `${when} · ${who}`
}
