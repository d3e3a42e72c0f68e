import type { Step } from '../../finding.ts'
import { postKindSchema, type PostKind } from '../../terms/people.ts'
import { jenjangSchema, type Jenjang } from '../../terms/posts.ts'
import { holds, met, scope, unknown } from '../../steps.ts'

/** The facts by which rules over angka kredit tell the post. */
export const jfFacts = {
  postKind: postKindSchema.nullish().describe('Kind of the definitive post'),
  jenjang: jenjangSchema.nullish(),
}

type JfFacts = { readonly postKind?: PostKind | null | undefined; readonly jenjang?: Jenjang | null | undefined }

/** Scope: holds a functional post. A jenjang that is given tells it too. */
export function isFunctional({ postKind, jenjang }: JfFacts): Step {
  const head = { id: 'functional', facts: ['postKind'] as const }
  if (!postKind && jenjang) return scope(met(head, { key: 'promotion.holds-post', values: { post: { text: 'legal.post-kind.fungsional' } } }))
  if (!postKind) return scope(unknown(head, { key: 'promotion.post-unknown' }))
  const functional = postKind === 'fungsional'
  return scope(holds(head, functional, {
    key: functional ? 'promotion.holds-post' : 'credit.functional-only', values: { post: { text: `legal.post-kind.${postKind}` } },
  }))
}
