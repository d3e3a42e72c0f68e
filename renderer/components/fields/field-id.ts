/** The id of a field's control, by which labels, tests and the error summary find it. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`
}
