import type {Text} from "../model/language.js";

/** An element of an XML document: its name, attributes in the order given, and what it holds. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Elements, or one text; empty for an element that says all in its attributes. */
  content: readonly XmlElement[] | string;
}

/** An element; an attribute without a value is left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly (XmlElement | string | undefined)[]
): XmlElement {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const [first] = content;
  const elements = content.filter((one): one is XmlElement => typeof one === "object");
  return {name, attributes: Object.fromEntries(given), content: typeof first === "string" ? first : elements};
}

/** A text as two elements of one name, each with its language. */
export function inBoth(name: string, text: Text): XmlElement[] {
  return (["sv", "en"] as const).map((language) => xml(name, {"xml:lang": language}, text[language]));
}

/** An XML document, indented by two spaces; equal elements give equal texts. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}`;
}

function write({name, attributes, content}: XmlElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("")}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === "string") return `${start}>${escapeXml(content)}</${name}>\n`;
  return `${start}>\n${content.map((element) => write(element, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

/** Text made safe to stand in XML, in content and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
