import type {SeenFigure, SeenShape} from "../../model/seen.js";
import {attributesOf} from "./read-html-table.js";

/** Labels and marks of an SVG drawing, in pixels of the drawing. */
export function readDrawing(svg: Element): Pick<SeenFigure, "labels" | "shapes"> {
  const labels = [...svg.querySelectorAll("text")].flatMap((text) => {
    const parts = [...text.querySelectorAll("tspan")];
    return (parts.length > 1 && parts.some((part) => part.hasAttribute("x")) ? parts : [text]).map((part) => {
      const [x, y] = offsetOf(part, svg);
      return {text: (part.textContent ?? "").replace(/\s+/g, " ").trim(), x, y};
    });
  });
  const shapes = [...svg.querySelectorAll("rect, circle, ellipse, path, line, polyline")]
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
    return width > 0 && height > 0 ? [{shape: "bar", x0: x, x1: x + width, y0: y, y1: y + height, ...common}] : [];
  }
  if (shape.tagName === "circle" || shape.tagName === "ellipse") {
    const [x, y] = [number("cx") + dx, number("cy") + dy];
    return [{shape: "dot", x0: x, x1: x, y0: y, y1: y, ...common}];
  }
  return isDecoration(shape) ? [] : readCurve(shape, dx, dy, common);
}

// Lines of an axis and of a grid measure nothing; nor do the edges of a drawing.
function isDecoration(shape: Element): boolean {
  const own = `${shape.getAttribute("class") ?? ""} ${shape.parentElement?.getAttribute("class") ?? ""} ${shape.parentElement?.getAttribute("aria-label") ?? ""}`;
  return shape.tagName === "line" || /axis|tick|grid|rule|legend/i.test(own) || shape.hasAttribute("stroke-dasharray");
}

function readCurve(
  shape: Element,
  dx: number,
  dy: number,
  common: Pick<SeenShape, "words" | "precision">
): SeenShape[] {
  const path = shape.getAttribute("d") ?? shape.getAttribute("points") ?? "";
  // An outline of a bar is a bar; a line has a point for each value.
  const bar = /^M([\d.-]+)[ ,]([\d.-]+)H([\d.-]+)V([\d.-]+)H[\d.-]+Z?$/i.exec(path.replace(/\s+(?=[A-Z])/gi, ""));
  if (bar) {
    const [, x0 = "0", y0 = "0", x1 = "0", y1 = "0"] = bar;
    return [{shape: "bar", ...box(Number(x0) + dx, Number(x1) + dx, Number(y0) + dy, Number(y1) + dy), ...common}];
  }
  if (/[aq]/i.test(path)) {
    const [dot] = [offset(shape.getAttribute("transform"))];
    return dot[0] === 0 && dot[1] === 0 ? [] : [{shape: "dot", x0: dx, x1: dx, y0: dy, y1: dy, ...common}];
  }
  const points = [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({
    shape: "point" as const,
    ...box(Number(x) + dx, Number(x) + dx, Number(y) + dy, Number(y) + dy),
    ...common
  }));
  return isStraight(points) ? [] : points;
}

// A rule or the tick of an axis, which measures nothing.
function isStraight(points: readonly {x0: number; y0: number}[]): boolean {
  return ["x0" as const, "y0" as const].some((along) => new Set(points.map((point) => point[along])).size <= 1);
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
