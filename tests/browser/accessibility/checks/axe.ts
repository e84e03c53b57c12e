import {findViolations} from "../../axe.js";
import type {Check} from "../check.js";
import type {Mode} from "../visit.js";

/** Widths of the reader's window, in pixels. */
export const WIDTHS = [320, 390, 768, 1440] as const;
const MODES: readonly Mode[] = ["light", "dark", "forced colours", "print"];

/**
 * What axe finds, on each page in each width and each mode once; which width meets which mode changes from page to page, so that the
 * pages together have seen every combination.
 */
export const axe: Check = {
  id: "axe",
  async find({page, index, see, note}) {
    const findings: string[] = [];
    for (const [place, width] of WIDTHS.entries()) {
      const mode = MODES[(place + index) % MODES.length] ?? "light";
      await see({width, mode});
      note(`${width} px, ${mode}`);
      const violations = await findViolations(page, mode === "print");
      findings.push(...violations.map((violation) => `${width} px, ${mode}: ${violation}`));
    }
    return findings;
  }
};
