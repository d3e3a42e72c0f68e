import { ADMIN, tempOffice, type TempDesk, type Visitor } from './temp-desk.ts'
import { hereReader } from './files/here-reader.ts'
import { ACCOUNTS, laySelectionOffice, PASSWORD } from './selection-office.ts'

/** An office with posts and candidates over a real desk, with everybody who has an account signed in. */
export type TempSelection = TempDesk & { readonly admin: Visitor } & { readonly [Name in keyof typeof ACCOUNTS]: Visitor }

/** Opens the office of `laySelectionOffice` and signs everybody in. */
export async function tempSelectionOffice(): Promise<TempSelection> {
  const desk = await tempOffice(hereReader)
  const { oneTime } = await laySelectionOffice(desk.folder, ADMIN, desk.admin.ask)
  const signIn = async (name: keyof typeof ACCOUNTS): Promise<Visitor> => {
    const visitor = desk.visitor()
    await visitor.ask('session.sign-in', { userName: ACCOUNTS[name].userName, password: oneTime[name] })
    await visitor.ask('session.change-password', { current: oneTime[name], next: PASSWORD })
    return visitor
  }
  return { ...desk, pimpinan: await signIn('pimpinan'), kadis: await signIn('kadis'), penilai: await signIn('penilai'), auditor: await signIn('auditor') }
}
