import { expect, test } from 'vitest'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'

test('the invented office has its people in their units, and everybody with an account can sign in', async () => {
  const office = await tempAppraisal()
  const { units } = await office.admin.ask('unit.tree', {})
  expect(units.find(({ id }) => id === UNITS.bidangA)).toMatchObject({ people: MEMBERS.staffA.length + 1, parentId: UNITS.dinas })
  expect((await office.kadis.ask('session.me', {})).account).toMatchObject({ nip: MEMBERS.kadis.nip })
})
