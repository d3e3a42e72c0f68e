/** The map of posts, its vacancies and acting appointments. */
export const vacancy = {
  'vacancy.not-found': 'Post number {{id}} is not in the map of posts, has been abolished, or lies outside your units.',
  'vacancy.no-gate': 'No selection can be opened for {{post}}: its level is not known, or no regulation sets a gate to that level. Fill in eselon and level in the map of posts.',
}
