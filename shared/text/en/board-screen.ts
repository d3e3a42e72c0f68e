/** Sentences of the screens of the board: members, votes, decision, meeting. */
export const boardScreen = {
} as const
