import { z } from 'zod'

/** How many checks passed and failed. */
export type Count = { passed: number; failed: number }

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numFailedTestSuites: z.int(), success: z.boolean() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }), errors: z.array(z.unknown()),
})

/** Counts a Vitest report; a file that could not be run, or no report at all, is a failure. */
export function readVitest(report: unknown): Count {
  const read = vitestReport.safeParse(report)
  if (!read.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, success } = read.data
  return { passed: numPassedTests, failed: !success && numFailedTests === 0 ? 1 : numFailedTests }
}

/** Counts a Playwright report; a test that passed only on a later try is a failure. */
export function readPlaywright(report: unknown): Count {
  const read = playwrightReport.safeParse(report)
  if (!read.success) return { passed: 0, failed: 1 }
  const { stats, errors } = read.data
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + (errors.length > 0 && stats.unexpected === 0 ? 1 : 0) }
}
