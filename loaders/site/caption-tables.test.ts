import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {captionTables} from "./caption-tables.js";

const TABLE = "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>";

function captioned(main: string): string {
  const {document} = new JSDOM(`<main>${main}</main>`).window;
  captionTables(document, "why.html");
  return document.querySelector("main")?.innerHTML ?? "";
}

test("the line under a Markdown table is its caption, and every header has a scope", () => {
  expect(captioned(`${TABLE}\n<p>: What <b>holds</b></p><p>After.</p>`)).toBe(
    '<table><caption>What <b>holds</b></caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
      '<tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table>\n<p>After.</p>'
  );
});

test("a table that has a caption stays as it is", () => {
  const table = "<table><caption>c</caption><tbody><tr><td>a</td></tr></tbody></table>";
  expect(captioned(table)).toBe(table);
});

test("a table without a caption stops the build, with page and place", () => {
  expect(() => captioned(`${TABLE}<p>After.</p>`)).toThrow(
    'why.html: a table without a caption: "ABab …" (write it on a line of its own under the table: ": Caption")'
  );
});
