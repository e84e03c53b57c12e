import type {SideNames} from "./difference.js";
import type {Reading} from "./reading.js";
import {nameOf, shownOf} from "./shown.js";

/** What all marks are together, where the figure says it: `All authorities together: girls 144, boys 158.` */
export function tellTotals(readings: readonly Reading[], names: SideNames): string[] {
  const totals = shownOf(readings.filter(({isTotal}) => isTotal));
  return [...new Set(totals.map(nameOf))].map((name) => {
    const sides = totals
      .filter((total) => nameOf(total) === name)
      .map(({sex, told}) => (sex ? `${names[sex].toLowerCase()} ${told.text}` : told.text));
    return `${name}: ${sides.join(", ")}.`;
  });
}
