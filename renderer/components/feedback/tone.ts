/** What a chip means; its words say the same, the colour only helps. */
export type Tone = 'ok' | 'bad' | 'warn' | 'quiet' | 'gold'
