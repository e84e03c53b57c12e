const SVG = "http://www.w3.org/2000/svg";
const GLYPH = 14;

// One drawing for all hidden figures, so that none can differ from another: a square of slanting lines.
function hiddenGlyph(id: string): Element {
  const glyph = svgElement("g", {id, stroke: "var(--uncertain)", fill: "none"});
  const edge = GLYPH / 2;
  const stripes = [-4, 0, 4].map((shift) => {
    const [from, to] = [Math.max(-edge, -edge + shift), Math.min(edge, edge + shift)];
    return `M${from},${edge - (from + edge - shift)}L${to},${edge - (to + edge - shift)}`;
  });
  glyph.append(
    svgElement("rect", {x: -edge, y: -edge, width: GLYPH, height: GLYPH}),
    svgElement("path", {d: stripes.join(""), "stroke-width": 1.5})
  );
  const definitions = svgElement("defs", {});
  definitions.append(glyph);
  return definitions;
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/**
 * Replaces the dots of a chart, which stand where figures are hidden, by one glyph: a hatched square of one size, defined once.
 * @param id of the glyph, unique in the page
 */
export function drawHidden(chart: Element, id: string): void {
  for (const place of chart.querySelectorAll('[aria-label="dot"] > *')) {
    const {x, y} = placeOf(place);
    place.replaceWith(svgElement("use", {href: `#${id}`, x, y}));
  }
  chart.prepend(hiddenGlyph(id));
}

function placeOf(mark: Element): {x: number; y: number} {
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(mark.getAttribute("transform") ?? "") ?? [];
  if (x === undefined || y === undefined) throw new Error(`a hidden mark has no place: ${mark.outerHTML}`);
  return {x: Number(x), y: Number(y)};
}
