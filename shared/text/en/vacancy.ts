/** Sentences of this group of screens. */
export const vacancy = {
}
