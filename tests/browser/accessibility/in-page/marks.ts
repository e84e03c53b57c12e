import {contrastOf, groundOf} from "./contrast.js";
import {describeElement} from "./describe.js";
import {isVisible} from "./visible.js";

/** Lines that help the eye and carry nothing: they may be faint. */
const HELPING = /var\(--(grid|rule|axis)\)/;
const MARKS = ["svg rect", "svg circle", "svg path", "svg line", "svg use"].join(", ");

/** Marks of drawings, and the frames of fields, whose colour has less than 3:1 to what they stand on (WCAG 1.4.11). */
export function findFaintMarks(): string[] {
  const faint = new Set<string>();
  for (const mark of document.querySelectorAll(MARKS)) {
    if (!isVisible(mark) || mark.closest("[aria-hidden=true], defs, clipPath") || isHelping(mark)) continue;
    const {fill, stroke, fillOpacity, opacity} = getComputedStyle(mark);
    const drawn = [fill, stroke].filter((paint) => paint.startsWith("rgb"));
    const best = Math.max(0, ...drawn.map((paint) => contrastOf(paint, groundOf(mark))));
    if (drawn.length > 0 && best * Number(opacity) < 3 && Number(fillOpacity) > 0)
      faint.add(`${describeElement(mark)}: a contrast of ${best.toFixed(1)}, at least 3 is meant`);
  }
  for (const field of document.querySelectorAll("input:not([type=range]), select, textarea")) {
    if (!isVisible(field)) continue;
    const contrast = contrastOf(getComputedStyle(field).borderTopColor, groundOf(field.parentElement));
    if (contrast < 3) faint.add(`${describeElement(field)}: its frame has a contrast of ${contrast.toFixed(1)}`);
  }
  return [...faint];
}

function isHelping(mark: Element): boolean {
  const holder = mark.closest("[stroke], [fill]");
  return HELPING.test(`${holder?.getAttribute("stroke")} ${holder?.getAttribute("fill")}`);
}
