/** An element as a person would look it up: its tag, id or class, and how its text begins. */
export function describeElement(element: Element): string {
  const {id} = element;
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  const place = id === "" ? classes.join("") : `#${id}`;
  const around = id === "" ? element.parentElement?.closest("[id]") : null;
  const text = textOf(element).slice(0, 40);
  return `${around ? `#${around.id} ` : ""}${element.localName}${place}${text === "" ? "" : ` "${text}"`}`;
}

/** An element's text with its spaces made one. */
export function textOf(node: Node): string {
  return (node.textContent ?? "").replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}
