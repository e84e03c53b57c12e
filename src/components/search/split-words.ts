/** A word of a text and where it stands. */
export interface Word {
  /** In lower case and composed form. */
  term: string;
  start: number;
  end: number;
}

/** The words and numbers of a text, in order; hyphens, points and signs part them. */
export function findWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({0: word, index}) => ({
    term: word.normalize("NFC").toLowerCase(),
    start: index,
    end: index + word.length
  }));
}

/** The words of a text alone. */
export function splitWords(text: string): string[] {
  return findWords(text).map(({term}) => term);
}
