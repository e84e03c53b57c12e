import {contrastOf, groundOf} from "./contrast.js";
import {describeElement} from "./describe.js";
import {isVisible} from "./visible.js";

const STOPS =
  "a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex^='-'])";

let expected: Element[] = [];
let reached: Element[] = [];
let findings: string[] = [];

/**
 * Begins to follow the focus: every element that can be operated is expected, in the order of the page. Each place is looked at when
 * the next Tab leaves it, since by then the browser has scrolled there.
 * @returns how many stops are expected
 */
export function beginPath(): number {
  expected = [...document.querySelectorAll(STOPS)].filter((element) => isVisible(element) && isOwnStop(element));
  [reached, findings] = [[], []];
  for (const element of expected)
    if (isMarked(element)) findings.push(`${describeElement(element)}: looks as focused before it is`);
  addEventListener("keydown", lookAtFocus, {capture: true});
  return expected.length;
}

/** Of radio buttons with one name only the chosen one is a stop. */
function isOwnStop(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
  const group = document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`);
  return element.checked || (element === group[0] && ![...group].some(({checked}) => checked));
}

function lookAtFocus(event: KeyboardEvent): void {
  const focused = document.activeElement;
  if (event.key !== "Tab" || !focused || focused === document.body) return;
  reached.push(focused);
  const fault = faultOf(focused);
  if (fault) findings.push(`${describeElement(focused)}: ${fault}`);
}

function faultOf(focused: Element): string | undefined {
  if (!isMarked(focused)) return "its focus is not seen";
  const {outlineColor, outlineOffset, outlineWidth} = getComputedStyle(focused);
  // An outline that is drawn inside stands on the element's own ground.
  const isInside = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) <= 0;
  const contrast = contrastOf(outlineColor, groundOf(isInside ? focused : focused.parentElement));
  if (contrast < 3) return `the mark of its focus has a contrast of ${contrast.toFixed(1)}, at least 3 is meant`;
  return findCover(focused);
}

/** Whether an outline of at least 2 px is drawn around it. */
function isMarked(element: Element): boolean {
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
}

/** What lies over the focused element: its middle and its corners, as far as they are in the window, must be its own. */
function findCover(focused: Element): string | undefined {
  const box = visiblePart(focused);
  if (!box) return "its place is not in the window";
  const inset = 2;
  const points = [
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
    [box.left + inset, box.top + inset],
    [box.right - inset, box.top + inset],
    [box.left + inset, box.bottom - inset],
    [box.right - inset, box.bottom - inset]
  ] as const;
  for (const [x, y] of points) {
    const hit = document.elementFromPoint(x, y);
    if (hit && !focused.contains(hit) && !hit.contains(focused)) return `covered by ${describeElement(hit)}`;
  }
  return undefined;
}

/** The first box of an element (a link may run over lines), cut to the window and to the frames it scrolls in. */
function visiblePart(element: Element): {left: number; right: number; top: number; bottom: number} | undefined {
  const first = [...element.getClientRects()].find(({width, height}) => width > 0 && height > 0);
  if (!first) return undefined;
  const box = {left: first.left, right: first.right, top: first.top, bottom: first.bottom};
  const cut = ({left, right, top, bottom}: typeof box) => {
    box.left = Math.max(box.left, left);
    box.right = Math.min(box.right, right);
    box.top = Math.max(box.top, top);
    box.bottom = Math.min(box.bottom, bottom);
  };
  cut({left: 0, right: document.documentElement.clientWidth, top: 0, bottom: innerHeight});
  for (let frame = element.parentElement; frame && frame !== document.body; frame = frame.parentElement)
    if (getComputedStyle(frame).overflow !== "visible") cut(frame.getBoundingClientRect());
  return box.right - box.left > 1 && box.bottom - box.top > 1 ? box : undefined;
}

/**
 * What was found on the way: stops that were not reached or came in another order, and faults at each.
 * @param most how many stops were walked at most
 * @param backwards true when the way went from the end to the beginning
 */
export function endPath(most: number, backwards: boolean): string[] {
  removeEventListener("keydown", lookAtFocus, {capture: true});
  const way = (backwards ? [...expected].reverse() : expected).slice(0, most);
  const missed = way.filter((element) => !reached.includes(element));
  const unexpected = reached.filter((element) => !expected.includes(element));
  const at = way.findIndex((element, index) => reached[index] !== element);
  const order =
    missed.length === 0 && unexpected.length === 0 && at >= 0
      ? [`stop ${at + 1} is ${nameOf(reached[at])}, ${nameOf(way[at])} is meant`]
      : [];
  return [
    ...findings,
    ...missed.map((element) => `${describeElement(element)}: not reached`),
    ...unexpected.map((element) => `${describeElement(element)}: a stop where nothing can be done`),
    ...order
  ];
}

function nameOf(element: Element | undefined): string {
  return element ? describeElement(element) : "nothing";
}

/** Where the focus is, for a path that is walked by hand. */
export function describeFocus(): string {
  const focused = document.activeElement;
  return focused && focused !== document.body ? describeElement(focused) : "";
}
