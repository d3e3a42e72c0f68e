import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { writeSampleOffice, type WrittenSample } from '../../electron/desk/sample/write-sample-office.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import type { ServedOffice } from './served-office.ts'

/** The first Admin of an office made for a test. */
export const ADMIN = { userName: 'admin', displayName: 'Dewi Anggraini', password: 'sungai langit kertas' }

/** Asks the desk from inside the page, through its own door and session; a refusal fails the test. */
export async function askDesk<P extends ProcedureName>(page: Page, procedure: P, input: InputOf<P>): Promise<OutputOf<P>> {
  const body = JSON.stringify({ procedure, input })
  const answer = (await page.evaluate(
    `fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(body)} }).then((answer) => answer.json())`,
  )) as { ok: boolean; output: OutputOf<P>; error?: unknown }
  expect(answer.error).toBeUndefined()
  return answer.output
}

/** Makes an office through the desk, its Admin signed in, and opens Beranda. */
export async function openNewOffice(page: Page, office: ServedOffice): Promise<void> {
  await page.goto(office.door.openingAddress())
  await askDesk(page, 'desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ADMIN.displayName)
}

/** Goes to a screen by its address, as a link does. */
export async function openScreen(page: Page, path: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(`#${path}`)}`)
}

/** Writes the files of a small invented office beside the desk's data. */
export function smallSample(office: ServedOffice): Promise<WrittenSample> {
  return writeSampleOffice({ out: join(office.folder, 'sample'), people: 80, units: 12, years: 2, seed: 3 })
}

/** The files of a sample with these names, in the order in which they are imported. */
export function filesNamed(sample: WrittenSample, ...parts: readonly string[]): string[] {
  return sample.files.filter((file) => parts.some((part) => file.includes(part)))
}

/** Drops files on Impor and waits for the preview. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  await openScreen(page, '/impor')
  await page.getByLabel('Letakkan berkas di sini').setInputFiles([...files])
  await expect(page.getByRole('heading', { name: 'Periksa sebelum menyimpan' })).toBeVisible({ timeout: 60_000 })
}

/** Takes files in through Impor. */
export async function importFiles(page: Page, files: readonly string[]): Promise<void> {
  await dropFiles(page, files)
  await page.getByRole('button', { name: /^Simpan [\d.]+ baris$/ }).click()
  await expect(page.getByRole('heading', { name: 'Impor tersimpan' })).toBeVisible({ timeout: 60_000 })
}

/** Collects what the page complains about in its console: content policy, failed scripts, React warnings. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** What axe finds on the page as it stands, each with the element it is about. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
