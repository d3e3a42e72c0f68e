import { expect } from 'vitest'
import { TanjakError, type ErrorCode } from '../../shared/errors/tanjak-error.ts'

/** Waits for work to be refused and compares the code and the sentence's key. */
export async function expectRefusal(work: Promise<unknown> | (() => unknown), code: ErrorCode, key: string): Promise<void> {
  const error: unknown = await (typeof work === 'function' ? Promise.resolve().then(work) : work).then(() => null, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(TanjakError)
  if (error instanceof TanjakError) expect({ code: error.code, key: error.said.key }).toEqual({ code, key })
}
