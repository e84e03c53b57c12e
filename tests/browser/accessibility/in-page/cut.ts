import {describeElement} from "./describe.js";
import {isForSpeechOnly, isVisible} from "./visible.js";

const SLACK = 1;
/** Every element but drawings' own, and but what a closed disclosure holds: to ask for its size would have the browser lay it out. */
const DRAWN = "*:not(svg *, details:not([open]) > :not(summary), details:not([open]) > :not(summary) *)";

/**
 * What cannot be seen as the page stands: a page that scrolls sideways, a box that cuts its text, a frame that scrolls sideways without
 * being a table's own, with a name and the focus; a text of a drawing outside of what is drawn; a text to the left of the page.
 * @returns one line each; empty when all can be seen
 */
export function findCut(): string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const findings =
    scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`] : [];
  for (const element of document.body.querySelectorAll<HTMLElement>(DRAWN)) {
    const fault = element instanceof SVGElement ? undefined : faultOf(element);
    if (fault) findings.push(`${describeElement(element)}: ${fault}`);
  }
  for (const text of document.querySelectorAll("svg text"))
    if (isVisible(text) && isOutside(text)) findings.push(`${describeElement(text)}: outside of its drawing`);
  return findings;
}

function faultOf(element: HTMLElement): string | undefined {
  const isWide = element.scrollWidth > element.clientWidth + SLACK;
  const isTall = element.scrollHeight > element.clientHeight + SLACK;
  if (!isWide && !isTall && element.getBoundingClientRect().left >= -SLACK) return undefined;
  if (!isVisible(element) || element.clientWidth === 0 || isForSpeechOnly(element)) return undefined;
  if (isLeftOfPage(element)) return "begins to the left of the page";
  const {overflowX, overflowY} = getComputedStyle(element);
  if (isWide && /auto|scroll/.test(overflowX)) return faultOfFrame(element);
  if (isTall && /auto|scroll/.test(overflowY))
    return canScroll(element) ? undefined : "scrolls, but not with the keyboard";
  const cuts = (isWide && /hidden|clip/.test(overflowX)) || (isTall && /hidden|clip/.test(overflowY));
  return cuts && hasCutText(element) ? "cuts its text" : undefined;
}

function isLeftOfPage(element: HTMLElement): boolean {
  const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  return hasText && element.getBoundingClientRect().left < -SLACK && !element.closest(".table-scroll");
}

/** Sideways scrolling is for tables, whose meaning is in two dimensions (WCAG 1.4.10); then the frame has a name and the focus. */
function faultOfFrame(frame: HTMLElement): string | undefined {
  if (!frame.querySelector(":scope table")) return "scrolls sideways without holding a table";
  if (frame.tabIndex < 0) return "scrolls sideways, but takes no focus";
  const isNamed = frame.hasAttribute("role") && (frame.ariaLabel || frame.getAttribute("aria-labelledby"));
  return isNamed ? undefined : "scrolls sideways without a role and a name";
}

function canScroll(frame: HTMLElement): boolean {
  return frame.tabIndex >= 0 || frame.querySelector("a[href], button, input, select, summary") !== null;
}

/** Whether any text within reaches over the box, its clip margin included (Range: texts have no boxes of their own). */
function hasCutText(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const margin = Number.parseFloat(getComputedStyle(element).overflowClipMargin) || 0;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT
  );
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement && (!isVisible(text.parentElement) || isForSpeechOnly(text.parentElement))) continue;
    range.selectNodeContents(text);
    const {left, right, top, bottom} = range.getBoundingClientRect();
    const over = Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom);
    if (over > margin + SLACK) return true;
  }
  return false;
}

function isOutside(text: Element): boolean {
  const {left, right} = text.getBoundingClientRect();
  if (left < -SLACK || right > document.documentElement.clientWidth + SLACK) return true;
  const frame = text.closest(".figure-chart");
  if (!frame) return false;
  const margin = Number.parseFloat(getComputedStyle(frame).overflowClipMargin) || 0;
  const box = frame.getBoundingClientRect();
  return left < box.left - margin - SLACK || right > box.right + margin + SLACK;
}
