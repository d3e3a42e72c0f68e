import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Say } from '../../components/say.tsx'

/** What the screens of the board are drawn from. */
export type BoardData = OutputOf<'board.get'>

/** Whether members and votes can still change. */
export const mayChange = ({ round: { state } }: BoardData): boolean => state === 'open' || state === 'frozen'

/** The decision that stands on the list shown; undefined while there is none. */
export const standingDecision = ({ decisions }: BoardData): BoardData['decisions'][number] | undefined => decisions.find(({ annulledAt, kind }) => annulledAt === null && kind === 'choose')

/** What a candidate is called where one is chosen: number and name, or only the number while nobody is named. */
export function candidateName({ number, label }: { readonly number: number; readonly label: string }, anonymous: boolean, say: Say): string {
  return anonymous ? label : say('board.screen.numbered', { number, name: label })
}
