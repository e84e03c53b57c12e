/** Every figure in reading order: a figure's number is its place in this list, the same in both languages. */
export const FIGURE_ORDER = [
  "fig-overview",
  "fig-law",
  "fig-girls-share",
  "fig-rates",
  "fig-purposes-sweden",
  "fig-purposes-eu",
  "fig-purposes-uk",
  "fig-purpose-odds",
  "fig-gap",
  "fig-decomposition",
  "fig-referrals",
  "fig-unaccompanied",
  "fig-detection",
  "fig-chain",
  "fig-detected",
  "fig-coverage"
] as const;

/** Name of a figure; also its address on its page. */
export type FigureId = (typeof FIGURE_ORDER)[number];

/** Number of a figure in the report, from 1. */
export function numberOf(id: FigureId): number {
  const index = FIGURE_ORDER.indexOf(id);
  if (index < 0) throw new Error(`unknown figure: "${id}" (known: ${FIGURE_ORDER.join(", ")})`);
  return index + 1;
}
