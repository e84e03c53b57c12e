import {basename} from "node:path";

interface FontFace {
  family: string;
  style: "normal" | "italic";
  file: string;
  range: string;
}

const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122," +
  "U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const LATIN_EXTENDED =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB";

/** The report's own fonts (SIL Open Font License), from @fontsource: one serif for text, one sans for figures and navigation. */
export const FONTS: readonly FontFace[] = (["normal", "italic"] as const).flatMap((style) =>
  (["source-serif-4", "source-sans-3"] as const).flatMap((font) =>
    (
      [
        ["latin", LATIN],
        ["latin-ext", LATIN_EXTENDED]
      ] as const
    ).map(([subset, range]) => ({
      family: font === "source-serif-4" ? "Source Serif 4" : "Source Sans 3",
      style,
      file: `@fontsource-variable/${font}/files/${font}-${subset}-wght-${style}.woff2`,
      range
    }))
  )
);

/**
 * The `@font-face` rules for the report's fonts.
 * @param folder where the font files stand, as a URL relative to the style sheet, without a slash at the end
 */
export function fontFaces(folder: string): string {
  return FONTS.map(
    ({family, style, file, range}) =>
      `@font-face{font-family:"${family}";font-style:${style};font-weight:200 900;font-display:swap;` +
      `src:url("${folder}/${basename(file)}") format("woff2");unicode-range:${range}}`
  ).join("\n");
}
