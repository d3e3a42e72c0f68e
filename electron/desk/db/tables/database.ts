import type { AccessTables } from './access-tables.ts'
import type { AppraisalTables } from './appraisal-tables.ts'
import type { ImportTables } from './import-tables.ts'
import type { MeritTables } from './merit-tables.ts'
import type { PeopleTables } from './people-tables.ts'
import type { ProfileTables } from './profile-tables.ts'
import type { RecordTables } from './record-tables.ts'
import type { SelectionTables } from './selection-tables.ts'
import type { TalentTables } from './talent-tables.ts'

/** Every table of the store, as Kysely reads and writes its rows. */
export type Database = AccessTables & ImportTables & PeopleTables & RecordTables & MeritTables & ProfileTables & AppraisalTables & SelectionTables & TalentTables
