import type {Rasterise} from "./rasterise.js";

/** A code point that no font draws: what stands in its place stands in that of every letter that a font lacks. */
const UNDRAWN = "\u{10fffd}";

/** The letters of a text that the report's fonts do not hold, each once: in a picture they would be empty boxes. */
export function findMissingLetters(text: string, rasterise: Rasterise): string[] {
  const box = drawLetter(UNDRAWN, rasterise);
  return [...new Set(text)]
    .filter((letter) => /[^\s\p{ASCII}]/u.test(letter))
    .filter((letter) => drawLetter(letter, rasterise).equals(box));
}

function drawLetter(letter: string, rasterise: Rasterise): Buffer {
  const text = `<text x="2" y="15" font-family="Source Sans 3" font-size="14">${letter}</text>`;
  return Buffer.from(rasterise(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">${text}</svg>`, 20));
}
