import { IconAlertTriangle, IconStar } from '@tabler/icons-react'
import type { Acting, PostView } from '../../../shared/contract/post.ts'
import { targetLevelSchema } from '../../../shared/domain/selection/target.ts'
import type { PostLevel } from '../../../shared/legal/terms/posts.ts'
import { useAccount } from '../../bridge/session.tsx'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { useSay, type Say } from '../../components/say.tsx'

const stateTones: Readonly<Record<PostView['state'], Tone>> = { filled: 'ok', vacant: 'bad', acting: 'warn', 'falls-vacant': 'gold', overfull: 'warn', abolished: 'quiet' }

/** How a post stands: filled, vacant, soon vacant. */
export function PostState({ state }: { readonly state: PostView['state'] }) {
  const say = useSay()
  return <Chip tone={stateTones[state]}>{say(`vacancy.state.${state}`)}</Chip>
}

const actingTones: Readonly<Record<Acting['state'], Tone>> = { coming: 'quiet', running: 'ok', ending: 'warn', overrun: 'bad', ended: 'quiet' }

/** How an acting appointment stands to its last day. */
export function ActingState({ state }: { readonly state: Acting['state'] }) {
  const say = useSay()
  return <Chip tone={actingTones[state]} icon={state === 'overrun' ? <IconAlertTriangle size={13} stroke={2} aria-hidden="true" /> : undefined}>{say(`vacancy.acting.state.${state}`)}</Chip>
}

/** Marks a critical post, with the reason in its title. */
export function CriticalMark({ reason }: { readonly reason?: string | null }) {
  const say = useSay()
  return <Chip tone="gold" icon={<IconStar size={13} stroke={2} aria-hidden="true" />} title={reason ?? undefined}>{say('vacancy.critical')}</Chip>
}

type Levelled = Pick<PostView, 'kind' | 'level' | 'eselon' | 'jenjang'>

/** Level and eselon of a post, or the jenjang of a functional one. */
export function levelInWords({ kind, level, eselon, jenjang }: Levelled, say: Say): string {
  const rank = kind === 'fungsional' ? (jenjang === null ? null : say(`legal.jenjang.${jenjang}`)) : level === null ? null : levelName(level, say)
  return [rank ?? say(kind === 'fungsional' ? 'vacancy.jenjang-unknown' : 'vacancy.level-unknown'), eselon].filter((part) => part !== null).join(' · ')
}

/** The name of a level as a line begins with it. */
export function levelName(level: PostLevel, say: Say): string {
  return capital(say(`legal.post-level.${level}`), say)
}

/** The name of a kind of post as a line begins with it. */
export function kindName(kind: PostView['kind'], say: Say): string {
  return capital(say(`legal.post-kind.${kind}`), say)
}

function capital(text: string, say: Say): string {
  return text.charAt(0).toLocaleUpperCase(say.language) + text.slice(1)
}

/** Whether a selection can be opened for a post of this level: the law sets a gate to it. */
export function hasGate(level: PostView['level']): boolean {
  return targetLevelSchema.safeParse(level).success
}

/** Whether the reader keeps the map of posts: an Admin of the whole office. */
export function useKeepsMap(): boolean {
  return useAccount().roles.some(({ role, unitId }) => role === 'admin' && unitId === null)
}

/** The address of a post. */
export const postPath = (id: number): string => `/jabatan/peta/${id}`

