import type { Command } from '../command.ts'
import { account } from './account.ts'
import { assess } from './assess.ts'
import { backup } from './backup.ts'
import { call } from './call.ts'
import { candidates } from './candidates.ts'
import { explain } from './explain.ts'
import { importFiles } from './import.ts'
import { init } from './init.ts'
import { profile } from './profile.ts'
import { replay } from './replay.ts'
import { restore } from './restore.ts'
import { rule } from './rule.ts'
import { sample } from './sample.ts'
import { serve } from './serve.ts'
import { undoImport } from './undo-import.ts'
import { verify } from './verify.ts'

/** Every command, in the order of the work. */
export const commands: readonly Command[] = [
  init, sample, importFiles, undoImport, assess, candidates, explain, account, backup, restore, rule, profile, replay, verify, call, serve,
]
