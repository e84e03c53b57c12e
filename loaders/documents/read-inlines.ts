import type {Emphasis, Inline, Target, TextRun} from "./model.js";

/** What an element says of its text by its name. */
const MARKS: Readonly<Record<string, Emphasis>> = {
  STRONG: {bold: true},
  B: {bold: true},
  EM: {italic: true},
  I: {italic: true},
  CODE: {code: true},
  SMALL: {small: true}
};

/** What a sheet of paper does not show, and what is no text. */
const HIDDEN = ".visually-hidden, svg, style, script";

/** The text of nodes in their order, with its emphasis and its links; spaces as a browser shows them, none at the ends. */
export function readInlines(nodes: Iterable<Node>, emphasis: Emphasis = {}): Inline[] {
  return trim(joinSpaces([...nodes].flatMap((node) => readNode(node, emphasis))));
}

function readNode(node: Node, emphasis: Emphasis): Inline[] {
  if (node.nodeType === 3) return readText(node.nodeValue ?? "", emphasis);
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  if (element.matches(HIDDEN)) return [];
  if (element.tagName === "BR") return [{kind: "text", text: "\n", ...emphasis}];
  const language = element.getAttribute("lang");
  const own = {...emphasis, ...MARKS[element.tagName], ...(language ? {language} : {})};
  const content = [...element.childNodes].flatMap((child) => readNode(child, own));
  const target = element.tagName === "A" ? readTarget(element) : undefined;
  if (element.tagName === "Q") return quote(content, own, element.closest("[lang]")?.getAttribute("lang") ?? "");
  return target ? [{kind: "link", target, content: content.flatMap(plain)}] : content;
}

function readText(value: string, emphasis: Emphasis): TextRun[] {
  const text = value.replace(/[ \t\r\n]+/g, " ");
  return text === "" ? [] : [{kind: "text", text, ...emphasis}];
}

function readTarget(link: Element): Target | undefined {
  const href = link.getAttribute("href");
  if (href === null) return undefined;
  return href.startsWith("#") ? {place: href.slice(1)} : {address: href};
}

// In the marks of the text's language, which the document says where the quotation does not.
function quote(content: readonly Inline[], own: Emphasis, language: string): Inline[] {
  const opening = /^en\b/.test(language) ? "“" : "”";
  return [{kind: "text", text: opening, ...own}, ...content, {kind: "text", text: "”", ...own}];
}

function plain(inline: Inline): readonly TextRun[] {
  return inline.kind === "text" ? [inline] : inline.content;
}

// A space after a space is none, also across the borders of elements.
function joinSpaces(inlines: readonly Inline[]): Inline[] {
  let spaced = true;
  const join = (run: TextRun): TextRun => {
    const text = spaced ? run.text.replace(/^ +/, "") : run.text;
    if (text !== "") spaced = /[ \n]$/.test(text);
    return {...run, text};
  };
  return inlines
    .map((one): Inline => (one.kind === "text" ? join(one) : {...one, content: one.content.map(join)}))
    .filter((one) => (one.kind === "text" ? one.text !== "" : one.content.some(({text}) => text !== "")));
}

function trim(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1);
  if (last?.kind !== "text") return inlines;
  const text = last.text.trimEnd();
  return [...inlines.slice(0, -1), ...(text === "" ? [] : [{...last, text}])];
}

/** Whether there is anything to read. */
export function isEmpty(inlines: readonly Inline[]): boolean {
  return inlines.length === 0;
}
