import {expect, test} from "vitest";
import {fold} from "./fold.js";

test.each([
  ["människa", "manniska"],
  ["åtgärd", "atgard"],
  ["öppen", "oppen"],
  ["idé", "ide"],
  ["girl", "girl"]
])("%s folds to %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});
