/** Sentences of the subject "bounds" in English. */
export const bounds = {
  'bounds.no-option': 'Choose one of the options.',
  'bounds.no-whole': 'Enter a whole number from {{min}} to {{max}}.',
  'bounds.no-exact': 'Enter a number from {{min}} to {{max}}.',
  'bounds.no-list': 'Give a list.',
  'bounds.twice': 'The same option stands twice.',
  'bounds.not-every-option': 'Every option must stand once.',
  'bounds.no-parts': 'The parts of this value are not filled in.',
  'bounds.unknown-part': 'The part "{{name}}" is not known here.',
  'bounds.total': 'They must come to exactly {{total}}, now {{sum}}.',
  'bounds.no-bands': 'Every band needs a lower edge, from the highest to the lowest.',
  'bounds.not-falling': 'This edge must lie below the one above it, or the bands overlap.',
  'bounds.rows': 'Give between {{min}} and {{max}} rows.',
} as const
