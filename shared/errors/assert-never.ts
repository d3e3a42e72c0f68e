/** Closes a switch over a union: reaching it means a case was forgotten. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unhandled ${what}: ${JSON.stringify(value)}`)
}
