import type { Desk, DeskVisit } from '../desk/open-desk.ts'

/** One visitor's way to the desk: whoever signs in here is signed in here only. */
export type DeskSession = DeskVisit

/** What a door needs of a desk: sessions, one for each visitor. */
export type SessionSource = Pick<Desk, 'openSession'>
