/** The data folder named by `--data=DIR` among the words that the app was started with, if any. */
export function askedDataFolder(words: readonly string[]): string | undefined {
  return words.find((word) => word.startsWith('--data='))?.slice('--data='.length)
}
