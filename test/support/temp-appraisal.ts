import { ACCOUNTS, layAppraisalOffice, PASSWORD, type AppraisalOffice } from './appraisal-office.ts'
import { ADMIN, tempOffice, type TempDesk, type Visitor } from './temp-desk.ts'
import { hereReader } from './files/here-reader.ts'

/** An office whose people are rated, over a real desk, with everybody who has an account signed in. */
export type TempAppraisal = TempDesk & AppraisalOffice & { readonly admin: Visitor } & { readonly [Name in keyof typeof ACCOUNTS]: Visitor }

/** Opens the office of `layAppraisalOffice` and signs everybody in. */
export async function tempAppraisal(): Promise<TempAppraisal> {
  const desk = await tempOffice(hereReader)
  const laid = await layAppraisalOffice(desk.folder, ADMIN, desk.admin.ask)
  const signIn = async (name: keyof typeof ACCOUNTS): Promise<Visitor> => {
    const visitor = desk.visitor()
    const oneTime = laid.oneTime[name]
    await visitor.ask('session.sign-in', { userName: ACCOUNTS[name].userName, password: oneTime })
    await visitor.ask('session.change-password', { current: oneTime, next: PASSWORD })
    return visitor
  }
  return {
    ...desk, ...laid, kabidA: await signIn('kabidA'), kabidB: await signIn('kabidB'), kadis: await signIn('kadis'), sekda: await signIn('sekda'), auditor: await signIn('auditor'),
  }
}
