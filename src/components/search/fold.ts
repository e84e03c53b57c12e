/** A word without its rings, dots and accents: `människa` and `manniska` fold to the same. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
