/** What stands around a chart that leaves the page. */
export interface SvgTexts {
  title: string;
  /** Lines under the title: what is held, the mark of made-up figures. */
  lines: readonly string[];
  /** Where it comes from: source and address. */
  foot: readonly string[];
  /** The text alternative. */
  description: string;
  language: string;
}

const SPACE = "http://www.w3.org/2000/svg";
const LINE = 18;

/**
 * A chart as an SVG file of its own: with its title, its source and its text alternative, and with the colours that the page's style
 * sheet gives, written out.
 * @param colourOf the value of a variable of the style sheet, such as `--girl`
 */
export function toSvgFile(chart: Element, texts: SvgTexts, colourOf: (variable: string) => string): string {
  const {ownerDocument: document} = chart;
  const width = Number(chart.getAttribute("width"));
  const height = Number(chart.getAttribute("height"));
  const head = wrap([texts.title], width).length;
  const above = [...wrap([texts.title], width), ...wrap(texts.lines, width)];
  const below = wrap(texts.foot, width);
  const total = height + (above.length + below.length) * LINE + 40;
  const make = (name: string, attributes: Record<string, string | number>, ...content: (Node | string)[]) => {
    const made = document.createElementNS(SPACE, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    made.append(...content);
    return made;
  };
  const text = (line: string, y: number, weight: string, fill: string) =>
    make("text", {x: 16, y, "font-weight": weight, fill, "font-size": 14}, line);
  const inner = chart.cloneNode(true) as Element;
  for (const [key, value] of [
    ["x", "16"],
    ["y", String(above.length * LINE + 18)]
  ] as const)
    inner.setAttribute(key, value);
  for (const name of ["role", "aria-labelledby", "aria-label"]) inner.removeAttribute(name);
  const root = make(
    "svg",
    {
      viewBox: `0 0 ${width + 32} ${total}`,
      width: width + 32,
      height: total,
      "font-family": "'Source Sans 3', Arial, sans-serif",
      role: "img"
    },
    make("title", {}, texts.title),
    make("desc", {}, texts.description),
    make("rect", {width: "100%", height: "100%", fill: "var(--page)"}),
    ...above.map((line, index) => text(line, 24 + index * LINE, index < head ? "600" : "400", "var(--text)")),
    inner,
    ...below.map((line, index) => text(line, above.length * LINE + height + 40 + index * LINE, "400", "var(--muted)"))
  );
  root.setAttribute("lang", texts.language);
  const source = new XMLSerializer().serializeToString(root);
  return `${resolveColours(source, colourOf)}\n`;
}

/** Every `var(--…)` with the value that it has on the page; what is unknown falls back to black. */
export function resolveColours(source: string, colourOf: (variable: string) => string): string {
  return source.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = colourOf(name).trim().replaceAll('"', "'");
    return value.includes("var(") ? resolveColours(value, colourOf) : value || "#000000";
  });
}

/** Lines broken between words, so that none is wider than the drawing. */
export function wrap(lines: readonly string[], width: number): string[] {
  const most = Math.max(20, Math.floor(width / 7));
  return lines.flatMap((line) => {
    const broken: string[] = [];
    for (const word of line.split(" ")) {
      const last = broken.at(-1);
      if (last !== undefined && last.length + word.length < most) broken[broken.length - 1] = `${last} ${word}`;
      else broken.push(word);
    }
    return broken;
  });
}
