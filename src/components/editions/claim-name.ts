import {element} from "../element.js";

/** The id of a claim, which may break after each of its parts and nowhere else. */
export function claimName(id: string): HTMLElement {
  const parts = id.split(/(?<=\.)/);
  return element(
    "code",
    {class: "claim-name"},
    ...parts.flatMap((part, index) => [index > 0 ? element("wbr") : null, part])
  );
}
