import type {AccessibilityStatement} from "../model/accessibility.js";
import {makeStatement} from "../prepare/accessibility.js";
import {readAccessibility} from "../read/accessibility.js";
import {readPublication} from "../read/publication.js";

/** The accessibility statement of this publication, from `data/accessibility/` and from who publishes it. */
export function accessibilityStatement(root: string = process.cwd()): AccessibilityStatement {
  return makeStatement({...readAccessibility(root), publication: readPublication(root)});
}
