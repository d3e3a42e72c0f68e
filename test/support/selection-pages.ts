import type { Browser } from '@playwright/test'
import { officeTest, serveAccounts, type ServedAccounts } from './account-pages.ts'
import { ACCOUNTS, laySelectionOffice, PASSWORD } from './selection-office.ts'

/** The served office of `laySelectionOffice`, with a page for each of its accounts. */
export type ServedSelection = ServedAccounts<keyof typeof ACCOUNTS>

/** Serves the office with posts and candidates; the caller closes it. */
export function serveSelectionOffice(browser: Browser): Promise<ServedSelection> {
  return serveAccounts(browser, ACCOUNTS, PASSWORD, laySelectionOffice)
}

/** A kind of test over a selection office of its own; made once for all tests of a worker. */
export const selectionTest = () => officeTest(serveSelectionOffice)
