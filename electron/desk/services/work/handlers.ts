import type { HandlersOf } from '../../context.ts'

/** Stopping long work that is under way. */
export const workHandlers: HandlersOf<'work.cancel'> = {
  'work.cancel': async ({ session }, { procedure }) => {
    session.working.get(procedure)?.abort()
    return {}
  },
}
