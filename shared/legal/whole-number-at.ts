import { z } from 'zod'

/** Whether a schema asks for a whole number at a path; of a text in such a place zod itself only says that it is no number. */
export function wholeNumberAt(schema: unknown, path: readonly PropertyKey[]): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly) return wholeNumberAt(schema.unwrap(), path)
  const [step, ...rest] = path
  if (step === undefined) return schema instanceof z.ZodNumber && schema.format === 'safeint'
  if (schema instanceof z.ZodObject) return wholeNumberAt(schema.shape[String(step)], rest)
  if (schema instanceof z.ZodArray) return wholeNumberAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return wholeNumberAt(schema.valueType, rest)
  return false
}
