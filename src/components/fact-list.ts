import {type Content, element} from "./element.js";

/**
 * Terms and what holds, beside each other.
 * @param more a class for terms that are longer than most
 */
export function factList(facts: readonly (readonly [term: string, holds: Content])[], more = ""): HTMLElement {
  return element(
    "dl",
    {class: `facts ${more}`.trim()},
    ...facts.map(([term, holds]) => element("div", {}, element("dt", {}, term), element("dd", {}, holds)))
  );
}
