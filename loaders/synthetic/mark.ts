import type {Text} from "../model/language.js";

/** The mark that everything made from the example carries. */
export const MARK: Text = {
  sv: "SYNTETISKT EXEMPEL: talen är påhittade, inget barn finns bakom dem",
  en: "SYNTHETIC EXAMPLE: the figures are made up, no child stands behind them"
};

/** The mark as the note of a row. */
export const NOTE = "SYNTETISKT EXEMPEL / SYNTHETIC EXAMPLE";

/** What the name of every made-up file begins with. */
export const PREFIX = "synthetic";
