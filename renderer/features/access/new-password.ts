import type { Message } from '../../../shared/text/message.ts'

/** The shortest password that the desk accepts, in characters. */
export const SHORTEST_PASSWORD = 8

/** What is wrong with a new password and its repetition, by field; empty when nothing is. */
export function newPasswordFaults(password: string, again: string, field = 'password'): Record<string, Message> {
  const faults: Record<string, Message> = {}
  if (password.length < SHORTEST_PASSWORD) faults[field] = { key: 'access.password-short', values: { least: SHORTEST_PASSWORD } }
  else if (password !== again) faults['again'] = { key: 'access.password-differs' }
  return faults
}
