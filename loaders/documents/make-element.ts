/** An element with attributes and content; an attribute that is undefined, and content that is null, are left out. */
export function makeElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: (Node | string | null)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...content.filter((one) => one !== null));
  return element;
}

/** An element's text on one line. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/[ \t\r\n]+/g, " ").trim();
}
