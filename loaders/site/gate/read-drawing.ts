import type {SeenFigure, SeenShape} from "../../model/seen.js";
import {attributesOf} from "./read-html-table.js";
import {readOutline} from "./read-path.js";

/** Labels and marks of an SVG drawing, in pixels of the drawing. */
export function readDrawing(svg: Element): Pick<SeenFigure, "labels" | "shapes"> {
  const labels = [...svg.querySelectorAll("text")].flatMap((text) => {
    // The lines of a sentence are one label; other parts that have a place of their own are labels of their own.
    const parts = text.hasAttribute("data-prose") ? [] : [...text.querySelectorAll("tspan")];
    return (parts.length > 1 && parts.some((part) => part.hasAttribute("x")) ? parts : [text]).map((part) => {
      const [x, y] = offsetOf(part, svg);
      return {text: (part.textContent ?? "").replace(/\s+/g, " ").trim(), x, y};
    });
  });
  const shapes = [...svg.querySelectorAll("rect, circle, ellipse, path, line, polyline, polygon, use")]
    .filter((shape) => !shape.closest("defs, clipPath, pattern, marker"))
    .flatMap((shape) => readShape(shape, svg));
  return {labels: labels.filter(({text}) => text !== ""), shapes};
}

function readShape(shape: Element, svg: Element): SeenShape[] {
  const [dx, dy] = translationOf(shape, svg);
  const common = {words: wordsOf(shape, svg), precision: precisionOf(shape)};
  const number = (name: string) => Number.parseFloat(shape.getAttribute(name) ?? "0") || 0;
  if (shape.tagName === "rect") {
    const [x, y, width, height] = [number("x") + dx, number("y") + dy, number("width"), number("height")];
    if (isGround(x, y, width, height, svg)) return [];
    return width > 0 && height > 0 ? [{shape: "bar", x0: x, x1: x + width, y0: y, y1: y + height, ...common}] : [];
  }
  if (shape.tagName === "circle" || shape.tagName === "ellipse") {
    const [x, y] = [number("cx") + dx, number("cy") + dy];
    return [{shape: "dot", x0: x, x1: x, y0: y, y1: y, ...common}];
  }
  if (shape.tagName === "use") {
    const [x, y] = [number("x") + dx, number("y") + dy];
    return [{shape: "symbol", x0: x, x1: x, y0: y, y1: y, ...common}];
  }
  if (shape.tagName === "line") {
    const isNamed = [...shape.attributes].some(({name}) => name.startsWith("data-"));
    const ends = box(number("x1") + dx, number("x2") + dx, number("y1") + dy, number("y2") + dy);
    return isNamed ? [{shape: "bar", ...ends, ...common}] : [];
  }
  return isDecoration(shape) ? [] : readCurve(shape, dx, dy, common);
}

// What covers the whole drawing is the paper that it is drawn on.
function isGround(x: number, y: number, width: number, height: number, svg: Element): boolean {
  const [left, top, right, bottom] = (svg.getAttribute("viewBox") ?? "").split(/\s+/).map(Number);
  return x === left && y === top && width === right && height === bottom;
}

// Lines of an axis and of a grid measure nothing; nor do the edges of a drawing.
function isDecoration(shape: Element): boolean {
  const around = [shape.getAttribute("class"), shape.parentElement?.getAttribute("class")];
  const own = [...around, shape.parentElement?.getAttribute("aria-label")].join(" ");
  return /axis|tick|grid|rule|legend/i.test(own) || shape.hasAttribute("stroke-dasharray");
}

/** An outline of four corners is a bar, a round one a dot; a line has a point for each value. */
function readCurve(
  shape: Element,
  dx: number,
  dy: number,
  common: Pick<SeenShape, "words" | "precision">
): SeenShape[] {
  const {points, closed, round} = readOutline(shape.getAttribute("d") ?? shape.getAttribute("points") ?? "");
  const [xs, ys] = [points.map(([x]) => x + dx), points.map(([, y]) => y + dy)];
  const bounds = box(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
  const isFlat = new Set(xs).size <= 1 || new Set(ys).size <= 1;
  // A rule or the tick of an axis measures nothing.
  if (isFlat) return [];
  if (closed && !round) return [{shape: "bar", ...bounds, ...common}];
  if (closed) return [{shape: "dot", ...middleOf(bounds), ...common}];
  return points.map(([x, y]) => ({shape: "point", ...box(x + dx, x + dx, y + dy, y + dy), ...common}));
}

function middleOf({x0, x1, y0, y1}: ReturnType<typeof box>) {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return {x0: x, x1: x, y0: y, y1: y};
}

function box(xa: number, xb: number, ya: number, yb: number) {
  return {x0: Math.min(xa, xb), x1: Math.max(xa, xb), y0: Math.min(ya, yb), y1: Math.max(ya, yb)};
}

/** What is written on a mark: its own attributes, its title, and those of the groups that hold only marks of its kind. */
function wordsOf(shape: Element, svg: Element): string[] {
  const words: string[] = [];
  for (let element: Element | null = shape; element && element !== svg; element = element.parentElement) {
    const data = [...element.attributes].filter(({name}) => name.startsWith("data-"));
    words.push(...data.map(({name, value}) => `${name}=${value}`));
    words.push(...attributesOf(element, false).filter((text) => !data.some(({value}) => value === text)));
    words.push(...(element.getAttribute("class") ?? "").split(/[\s-]+/));
    for (const title of element.querySelectorAll(":scope > title, :scope > desc")) words.push(title.textContent ?? "");
  }
  return words.map((word) => word.trim()).filter((word) => word !== "");
}

/** Half a unit of the last decimal, but no less than a tenth of a pixel: what a reader can measure. */
function precisionOf(shape: Element): number {
  const names = ["x", "y", "width", "height", "cx", "cy", "d", "points"];
  const decimals = names.flatMap((name) =>
    [...(shape.getAttribute(name) ?? "").matchAll(/\.(\d+)/g)].map(([, digits]) => digits?.length ?? 0)
  );
  return Math.max(0.1, 0.5 * 10 ** -Math.max(0, ...decimals));
}

function translationOf(element: Element, svg: Element): [number, number] {
  let [x, y] = [0, 0];
  for (let one: Element | null = element; one && one !== svg; one = one.parentElement) {
    const [dx, dy] = offset(one.getAttribute("transform"));
    [x, y] = [x + dx, y + dy];
  }
  return [x, y];
}

function offsetOf(text: Element, svg: Element): [number, number] {
  const [x, y] = translationOf(text, svg);
  const own = (name: string) =>
    Number.parseFloat(text.getAttribute(name) ?? text.parentElement?.getAttribute(name) ?? "0") || 0;
  return [x + own("x"), y + own("y")];
}

function offset(transform: string | null): [number, number] {
  const [, x = "0", y = "0"] = /translate\(\s*(-?[\d.]+)(?:[ ,]+(-?[\d.]+))?\s*\)/.exec(transform ?? "") ?? [];
  return [Number(x), Number(y)];
}
