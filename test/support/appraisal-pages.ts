import type { Browser } from '@playwright/test'
import { officeTest, serveAccounts, type ServedAccounts } from './account-pages.ts'
import { ACCOUNTS, layAppraisalOffice, PASSWORD, type AppraisalOffice } from './appraisal-office.ts'

/** Whoever can sign in to the office whose people are rated. */
export type Who = 'admin' | keyof typeof ACCOUNTS

/** The served office of `layAppraisalOffice`, with a page for each of its accounts. */
export type RatedOffice = ServedAccounts<keyof typeof ACCOUNTS> & AppraisalOffice

/** Serves the office whose people are rated, everybody's own password set; the caller closes it. */
export function serveRatedOffice(browser: Browser): Promise<RatedOffice> {
  return serveAccounts(browser, ACCOUNTS, PASSWORD, layAppraisalOffice)
}

/** A kind of test over an office of its own whose people are rated; made once for all tests of a worker. */
export const ratedTest = () => officeTest(serveRatedOffice)
