import {findWords} from "./split-words.js";

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Cuts a text into pieces at the words that were found; joined they are the text again. */
export function markWords(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const {term, start, end} of findWords(text)) {
    if (!terms.has(term)) continue;
    if (start > at) pieces.push({text: text.slice(at, start), found: false});
    pieces.push({text: text.slice(start, end), found: true});
    at = end;
  }
  if (at < text.length) pieces.push({text: text.slice(at), found: false});
  return pieces;
}

/**
 * The part of a text around the first word that was found, or its beginning when none stands in it; cut between words, with an ellipsis
 * where it is cut.
 * @param length how many characters, about
 */
export function excerpt(text: string, terms: ReadonlySet<string>, length = 220): string {
  if (text.length <= length) return text;
  const first = findWords(text).find(({term}) => terms.has(term))?.start ?? 0;
  const start = wordStart(text, Math.min(first - length / 3, text.length - length));
  const end = wordEnd(text, start + length);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(" ", at) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = text.indexOf(" ", at);
  return end < 0 ? text.length : end;
}
