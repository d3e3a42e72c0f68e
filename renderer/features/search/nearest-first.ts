type Found = { readonly title: string; readonly id: string }

/**
 * What is named by the words comes before what only works there: a search for "dinas" means the units of that name, not the
 * people in them. Otherwise the order of the desk stays.
 */
export function nearestFirst<Hit extends Found>(hits: readonly Hit[], text: string): readonly Hit[] {
  const words = text.toLocaleLowerCase('id').split(/\s+/).filter((word) => word !== '')
  const rank = ({ title, id }: Found): number => {
    const name = title.toLocaleLowerCase('id')
    return words.every((word) => name.includes(word) || id.startsWith(word)) ? 0 : 1
  }
  return hits.toSorted((a, b) => rank(a) - rank(b))
}
