/** What stands around every figure: its number, its table, its source and its notes. */
export const FIGURE_WORDS = {
  sv: {figure: "Figur", source: "Källa", notes: "Anmärkning", table: "Visa tabellen bakom figuren"},
  en: {figure: "Figure", source: "Source", notes: "Notes", table: "Show the table behind the figure"}
} as const;
