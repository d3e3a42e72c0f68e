import type { Jenjang } from '../../legal/terms/posts.ts'

/** The names of the jenjang as they stand at the end of the name of a post, older names of keterampilan included. */
const ENDINGS: readonly (readonly [RegExp, Jenjang])[] = [
  [/(^|\s)ahli pertama$/, 'ahli-pertama'],
  [/(^|\s)ahli muda$/, 'ahli-muda'],
  [/(^|\s)ahli madya$/, 'ahli-madya'],
  [/(^|\s)ahli utama$/, 'ahli-utama'],
  [/(^|\s)(pelaksana )?pemula$/, 'pemula'],
  [/(^|\s)terampil$/, 'terampil'],
  [/(^|\s)(mahir|pelaksana lanjutan)$/, 'mahir'],
  [/(^|\s)penyelia$/, 'penyelia'],
]

/** Words that name a jenjang only where the whole text is one: "Sekretaris Utama" is a post of its own. */
const WHOLE: Readonly<Record<string, Jenjang>> = { pertama: 'ahli-pertama', muda: 'ahli-muda', madya: 'ahli-madya', utama: 'ahli-utama' }

/**
 * Reads the jenjang of a jabatan fungsional: `Ahli Muda`, `Madya`, `Terampil/Pelaksana`, or a name that ends in one such as
 * `Auditor Ahli Muda pada Inspektorat`. Null when there is none, when two differ, or when the word alone could be another post.
 */
export function parseJenjang(text: string): Jenjang | null {
  const plain = text.toLowerCase().replace(/[\s\u00a0_-]+/g, ' ').replace(/\s*[(/]\s*/g, '/').replace(/[).,]/g, '').trim()
  const named = plain.replace(/^(jf|jenjang|jabatan fungsional)\s/, '').replace(/ (pada|di) .*$/, '')
  const words = named.split('/')
  const read = words.map((word) => (word === 'pelaksana' && words.length > 1 ? 'terampil' : jenjangAtEnd(word)))
  const [first] = read
  return first !== undefined && read.every((one) => one === first) ? first : null
}

function jenjangAtEnd(word: string): Jenjang | null {
  // "Tingkat terampil" names the whole category of keterampilan, not its jenjang.
  if (/\btingkat terampil$/.test(word)) return null
  return (Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined) ?? ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? null
}
