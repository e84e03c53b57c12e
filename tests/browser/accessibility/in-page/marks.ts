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
    if (!hasExtent(mark) || mark.closest("[aria-hidden=true], defs, clipPath") || isHelping(mark)) continue;
    const drawn = paintsOf(mark);
    const best = Math.max(0, ...drawn.map((paint) => contrastOf(paint, groundOf(mark))));
    if (drawn.length > 0 && best < 3)
      faint.add(`${describeElement(mark)}: a contrast of ${best.toFixed(1)}, at least 3 is meant`);
  }
  for (const field of document.querySelectorAll("input:not([type=range]), select, textarea")) {
    if (!isVisible(field)) continue;
    const contrast = contrastOf(getComputedStyle(field).borderTopColor, groundOf(field.parentElement));
    if (contrast < 3) faint.add(`${describeElement(field)}: its frame has a contrast of ${contrast.toFixed(1)}`);
  }
  return [...faint];
}

/** Whether a mark is drawn: a straight line has a length and no area. */
function hasExtent(mark: Element): boolean {
  const {width, height} = mark.getBoundingClientRect();
  return mark.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) && width + height > 0;
}

/** The colours that a mark is drawn with, as faint as they are: what a chart makes half transparent has not the contrast of its colour. */
function paintsOf(mark: Element): string[] {
  const {fill, stroke, fillOpacity, strokeOpacity, opacity} = getComputedStyle(mark);
  // A line has a colour to fill it with like any other mark, and nothing to fill.
  const filled = mark.localName === "line" ? [] : [[fill, fillOpacity]];
  return [...filled, [stroke, strokeOpacity]].flatMap(([paint = "", own]) => {
    const [red, green, blue, alpha = 1] = /^rgba?\((.*)\)$/.exec(paint)?.[1]?.split(",").map(Number) ?? [];
    const whole = alpha * Number(own) * Number(opacity);
    return red === undefined || whole === 0 ? [] : [`rgba(${red}, ${green}, ${blue}, ${whole})`];
  });
}

function isHelping(mark: Element): boolean {
  const holder = mark.closest("[stroke], [fill]");
  return HELPING.test(`${holder?.getAttribute("stroke")} ${holder?.getAttribute("fill")}`);
}
