import type {SeenCell} from "../../model/seen.js";

/** A table of a page as a full grid: cells that span are repeated, headings keep their codes, attributes are read too. */
export function readHtmlTable(table: Element): SeenCell[][] {
  const grid: SeenCell[][] = [];
  for (const [r, row] of [...table.querySelectorAll("tr")].entries()) {
    grid[r] ??= [];
    let c = 0;
    for (const cell of row.querySelectorAll(":scope > th, :scope > td")) {
      while (grid[r]?.[c] !== undefined) c++;
      const [height, width] = [spanOf(cell, "rowspan"), spanOf(cell, "colspan")];
      const seen = readCell(cell);
      for (let down = 0; down < height; down++) {
        const line = grid[r + down] ?? [];
        grid[r + down] = line;
        for (let right = 0; right < width; right++)
          line[c + right] = down + right === 0 || seen.heading ? seen : {text: ""};
      }
      c += width;
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? {text: ""}));
}

function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  return Math.min(200, Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1));
}

function readCell(cell: Element): SeenCell {
  const [code, dimension] = [cell.getAttribute("data-code"), cell.getAttribute("data-dimension")];
  const hidden = attributesOf(cell);
  return {
    text: (cell.textContent ?? "").replace(/\s+/g, " ").trim(),
    ...(cell.tagName === "TH" ? {heading: true} : {}),
    ...(code === null ? {} : {code}),
    ...(dimension === null ? {} : {dimension}),
    ...(hidden.length > 0 ? {hidden} : {})
  };
}

/** Attributes that say something: labels, titles, alternatives, data, numbers of a style. What says only where or how is left out. */
export function attributesOf(element: Element, deep = true): string[] {
  const elements = deep ? [element, ...element.querySelectorAll("*")] : [element];
  return elements.flatMap((one) =>
    [...one.attributes].flatMap(({name, value}) => {
      if (/^data-(code|dimension|status|protected|protected-collection)$/.test(name)) return [];
      if (
        /^(data-.*|title|alt|content|value|summary|aria-(label|description|valuenow|valuetext|roledescription))$/.test(
          name
        )
      )
        return [value];
      return name === "style" ? [...value.matchAll(/--[\w-]+\s*:\s*([^;]+)/g)].map(([, text]) => text ?? "") : [];
    })
  );
}
