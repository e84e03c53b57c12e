import {expect, test} from "vitest";
import {fromQuery} from "./address.js";
import {explorerHref} from "./explorer-href.js";

test("the address opens the table, in the page's language", () => {
  expect(explorerHref("children-by-sex", "sv")).toBe("./utforska.html?table=children-by-sex");
  const protectedTable = explorerHref("example/police-suspicion-sex-purpose", "en");
  expect(protectedTable).toMatch(/^\.\/explore\.html\?/);
  expect(fromQuery(protectedTable.split("?")[1] ?? "")).toEqual({table: "example/police-suspicion-sex-purpose"});
});
