// Widths of letters in the report's sans as shares of its size, by kind: enough to break lines, never too narrow.
const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[iljtfI.,:;'’|!()[\] -]/, 0.29],
  [/[mwMW%—]/, 0.84],
  [/[A-ZÅÄÖ0-9–]/, 0.6]
];
const OTHER = 0.52;

/** Width of a text in pixels, estimated from the kinds of its letters; a little more than it takes. */
export function widthOf(text: string, size: number): number {
  const shares = [...text].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER);
  return size * shares.reduce((sum, share) => sum + share, 0);
}

/** Breaks a text at its spaces into lines no wider than `width` pixels; a longer word stands on a line of its own. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines as `wrapText` breaks a text into, as even as they can be: no word is left alone at the end. */
export function balanceText(text: string, size: number, width: number): string[] {
  const count = wrapText(text, size, width).length;
  const narrower = Array.from({length: Math.floor(width / size)}, (_, step) =>
    wrapText(text, size, width - step * size)
  );
  return narrower.filter((lines) => lines.length === count).at(-1) ?? [];
}
