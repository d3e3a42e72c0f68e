import { awards } from '../../shared/contract/award.ts'
import { decisions } from '../../shared/contract/decision.ts'
import { kenaikanPangkat } from '../../shared/contract/kenaikan-pangkat.ts'
import { posts } from '../../shared/contract/post.ts'
import { selections } from '../../shared/contract/selection.ts'
import { successions } from '../../shared/contract/succession.ts'
import { talents } from '../../shared/contract/talent.ts'

/** The procedures of posts, selection rounds, decisions, talent, succession, kenaikan pangkat and rewards. */
export const selectionProcedures = { ...posts, ...selections, ...decisions, ...talents, ...successions, ...kenaikanPangkat, ...awards }
