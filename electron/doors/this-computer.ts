import { homedir } from 'node:os'
import type { Surroundings } from './choose-data-folder.ts'

/** The surroundings of the running process. A service account without a home folder gets the working folder. */
export function thisComputer(): Surroundings {
  return { platform: process.platform, env: process.env, home: homeOr(process.cwd()), cwd: process.cwd() }
}

function homeOr(other: string): string {
  try {
    return homedir() || other
  } catch {
    return other
  }
}
