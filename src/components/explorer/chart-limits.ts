/** More lines or panels than these are read in the table, not in a chart. */
export const MOST = {lines: 30, panels: 6} as const;
