/** What may stand inside an element: nodes, text, or nothing. */
export type Content = Node | string | null | undefined | readonly Content[];

/**
 * An HTML element with attributes and content. Attributes that are undefined or false are left out; text is never read as markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...content: Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  append(made, content);
  return made;
}

function append(parent: Element, content: readonly Content[]): void {
  for (const item of content) {
    if (item === null || item === undefined) continue;
    if (Array.isArray(item)) append(parent, item);
    else parent.append(item as Node | string);
  }
}
