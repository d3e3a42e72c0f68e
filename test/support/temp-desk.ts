import { onTestFinished } from 'vitest'
import { openDesk, type Desk, type DeskVisit } from '../../electron/desk/open-desk.ts'
import type { SpawnReader } from '../../electron/desk/files/spawn-reader.ts'
import type { Progress } from '../../shared/contract/answer.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import { CHEAP } from './cheap-cost.ts'
import { tempFolder } from './temp-folder.ts'

/** The time of a test: `pass` lets it run, on the wall and inside the desk; `turnBack` sets the wall clock only. */
export type TestClock = { readonly now: () => string; readonly pass: (minutes: number) => void; readonly turnBack: (minutes: number) => void }

/** One who visits a desk and asks it; a refusal is thrown as the error it was. */
export type Visitor = {
  readonly ask: <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>
  readonly events: string[]
  readonly progress: Progress[]
  /** The way of a door: every name and input goes, the answer comes as it is. */
  readonly visit: DeskVisit
  /** Called at every event, for a test that acts while the desk works. */
  onEvent: () => void
}

/** A real desk over a real data folder, through the same dispatch as every door. */
export type TempDesk = {
  readonly folder: string
  readonly clock: TestClock
  readonly visitor: () => Visitor
  /** Ends the desk and opens another on the same folder. */
  readonly restart: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The first Admin of an office made by `tempOffice`. */
export const ADMIN = { userName: 'admin', displayName: 'Dewi Lestari', password: 'sungai langit kertas' } as const
/** The office made by `tempOffice`. */
export const OFFICE = 'Kabupaten Contoh'

/** Opens a desk on a folder, or on a fresh one. Passwords cost next to nothing. */
export async function tempDesk(folder = tempFolder(), spawnReader: SpawnReader = noReader): Promise<TempDesk> {
  const clock = testClock()
  const vaultOptions = { cost: CHEAP, wall: () => Date.parse(clock.now()), ticks: clock.ticks }
  const open = () => openDesk({
    dataFolder: folder,
    clock: { now: clock.now, today: () => clock.now().slice(0, 10) },
    spawnReader,
    vaultOptions,
  })
  let desk: Desk = await open()
  onTestFinished(() => desk.close())
  return {
    folder, clock,
    visitor: () => visitorOf(desk.openSession()),
    restart: async () => {
      await desk.close()
      desk = await open()
    },
    close: () => desk.close(),
  }
}

const noReader: SpawnReader = () => {
  throw new Error('No file is read here')
}

/** A desk whose office has been made, with its Admin signed in and the recovery code of its first run. */
export async function tempOffice(spawnReader?: SpawnReader): Promise<TempDesk & { readonly admin: Visitor; readonly recoveryCode: string }> {
  const desk = await tempDesk(tempFolder(), spawnReader)
  const admin = desk.visitor()
  const { recoveryCode } = await admin.ask('desk.init', { office: OFFICE, ...ADMIN })
  return { ...desk, admin, recoveryCode }
}

function visitorOf(visit: DeskVisit): Visitor {
  const visitor: Visitor = {
    events: [],
    progress: [],
    visit,
    onEvent: () => {},
    ask: async <P extends ProcedureName>(procedure: P, input: InputOf<P>) => {
      const answer = await visit.call(procedure, input, new AbortController().signal)
      if (!answer.ok) throw new TanjakError(answer.error.code, answer.error.message, answer.error.fields)
      // The desk has parsed its answer with the output of this very procedure.
      return answer.output as OutputOf<P>
    },
  }
  visit.onEvent((event) => {
    visitor.events.push(event.kind)
    if (event.kind === 'progress') visitor.progress.push(event.progress)
    visitor.onEvent()
  })
  return visitor
}

function testClock(): TestClock & { readonly ticks: () => number } {
  let [wall, ticks] = [Date.UTC(2026, 10, 21, 3, 4, 5), 0]
  return {
    now: () => new Date(wall).toISOString(),
    ticks: () => ticks,
    pass: (minutes) => {
      wall += minutes * 60_000
      ticks += minutes * 60_000
    },
    turnBack: (minutes) => {
      wall -= minutes * 60_000
    },
  }
}
