import {element} from "./element.js";

/** Widths that charts are laid out for, in pixels: a page and a small screen. The style sheet shows the one that fits. */
export const WIDTHS = {wide: 720, narrow: 360} as const;

const alternativeOf = (id: string) => `${id}-alternative`;

/** The words of the drawing of a figure: they are its name to a screen reader, which would else read them twice. */
export function alternativeText(id: string, text: string): HTMLElement {
  return element("p", {id: alternativeOf(id), class: "visually-hidden", "aria-hidden": "true"}, text);
}

/**
 * A drawing of a figure: its text alternative is read in place of its marks, which mean nothing one by one.
 * @param size for which of the widths it is laid out; absent where it is drawn anew for the width that it has
 */
export function drawing(chart: Element, id: string, size?: keyof typeof WIDTHS): HTMLElement {
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-labelledby", alternativeOf(id));
  // Plot names each group of marks; inside an image names are neither read nor allowed.
  for (const mark of chart.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  return element("div", {class: `figure-chart ${size ?? ""}`.trim()}, chart);
}
