/**
 * What the calibration screens call remarkable. These are settings of the house, told as such wherever they work: no regulation says
 * when a rating is too high or too alike. Per cent of rated people, and heads.
 */
export const calibrationHouse = {
  /** Fewest rated people of an evaluator or a unit before a mean, a share or a crowd is told of them. */
  leastGroup: 4,
  /** Fewest evaluators with such a group before they are held against one another. */
  leastEvaluators: 3,
  /** Results against ratings: from this share of people at Baik or better … */
  goodShare: 80,
  /** … while less than this share of the target was reached, or the capaian is below Baik. */
  targetReached: 80,
  /** A crowd: from this share of people in one cell of the matrix, or with one predikat. */
  crowdShare: 90,
} as const
