import type {Check} from "./check.js";
import {axe} from "./checks/axe.js";
import {figures, language, marks, motion, structure, tables} from "./checks/content.js";
import {keyboard} from "./checks/keyboard.js";
import {reflow, textSize, textSpacing, zoom} from "./checks/reflow.js";

/** Every check, in the order they run on an open page: what needs the page as it was loaded comes first. */
export const CHECKS: readonly Check[] = [
  structure,
  language,
  figures,
  tables,
  motion,
  keyboard,
  marks,
  axe,
  reflow,
  zoom,
  textSize,
  textSpacing
];
