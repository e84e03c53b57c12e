import type {Claim} from "../../../loaders/model/claim.js";
import type {ChangesView, RevisionView, RowView} from "../../../loaders/model/editions-view.js";
import {getChapter, hrefOf, type Language} from "../chapters.js";
import {formatClaim} from "../claim.js";
import {type Content, element} from "../element.js";
import {formatDate, formatNumber} from "../format.js";
import {framedTable} from "../framed-table.js";
import {legendFor, symbolFor} from "../symbols.js";
import {claimName} from "./claim-name.js";
import {formatAfter, formatBefore, formatDifference, formatKey, formatRelative, removedWord} from "./values.js";
import {CHANGE_WORDS, countChanges, countOf} from "./words.js";

/** What the list of changes needs besides the changes themselves. */
export interface ChangesOptions {
  language: Language;
  /** The claims as they are now, to be linked to; of the edition in the making also what they say. */
  claims: readonly Claim[];
  /** True for an edition before the current one: what it says it keeps, whatever a claim of the same id says now. */
  isPast?: boolean;
  /** Put before ids, where several editions stand on one page. */
  prefix?: string;
  /** Level of the headings. */
  level?: 3 | 4;
}

/** What an edition changed since the one before it: each declared revision, cell by cell, then what is new. */
export function changeList(changes: ChangesView, options: ChangesOptions): HTMLElement {
  const words = CHANGE_WORDS[options.language];
  const {since, revisions, undeclared, added, counts} = changes;
  if (since === null && revisions.length === 0)
    return element("div", {class: "changes"}, element("p", {}, words.first));
  const nothing = counts.rows + counts.claims + added.length + counts.addedClaims + counts.removedClaims === 0;
  return element(
    "div",
    {class: "changes"},
    since === null
      ? null
      : element(
          "p",
          {},
          nothing ? words.nothing(since) : `${words.since(since)}: ${countChanges(counts, options.language)}.`
        ),
    ...revisions.map((revision) => revisionSection(revision, options)),
    undeclared.length > 0 ? element("p", {class: "placeholder"}, words.undeclared) : null,
    ...rowTables(undeclared, options.language),
    addedList(changes, options.language)
  );
}

function revisionSection(revision: RevisionView, options: ChangesOptions): HTMLElement {
  const {language, prefix = "", level = 3} = options;
  const words = CHANGE_WORDS[language];
  const id = `${prefix}revision-${revision.id}`;
  const title = words.kinds[revision.kind];
  const isEarly = revision.kind === "preliminary";
  return element(
    "section",
    {id, class: "revision", "aria-labelledby": `${id}.name`},
    element(
      level === 3 ? "h3" : "h4",
      {id: `${id}.name`},
      `${title}, ${formatDate(revision.since, language)} `,
      symbolFor(revision.mark, language)
    ),
    element("p", {}, revision.reason[language]),
    isEarly
      ? element("p", {}, `${words.preliminaryIn}: ${revision.tables.map((one) => one.title[language]).join(", ")}.`)
      : null,
    ...rowTables(revision.rows, language),
    revision.claims.length > 0 ? claimTable(revision.claims, `${words.claims}: ${title.toLowerCase()}`, options) : null
  );
}

/** A table for each table that has changed: cell by cell, before and after. */
function rowTables(rows: readonly RowView[], language: Language): HTMLElement[] {
  const names = [...new Set(rows.map(({table}) => table))];
  return names.map((name) =>
    rowTable(
      rows.filter(({table}) => table === name),
      language
    )
  );
}

function rowTable(rows: readonly RowView[], language: Language): HTMLElement {
  const body = rows.flatMap(({kind, labels, cells}) =>
    cells.map((cell) =>
      line(
        [formatKey(labels, language)],
        cell.title[language],
        formatBefore(cell, language),
        kind === "removed" ? removedWord(language) : formatAfter(cell, language),
        formatDifference(cell, language),
        formatRelative(cell, language)
      )
    )
  );
  return changeTable(rows[0]?.title[language] ?? "", CHANGE_WORDS[language].rowHeadings, body, language);
}

function claimTable(
  changed: RevisionView["claims"],
  caption: string,
  {language, claims, isPast = false}: ChangesOptions
): HTMLElement {
  const trace = hrefOf(getChapter("trace"), language);
  const present = new Map(claims.map((claim) => [claim.id, claim]));
  const body = changed.map(({id, before, after}) => {
    const now = present.get(id);
    const text = after?.[language] ?? (now && !isPast ? formatClaim(now, language) : removedWord(language));
    const name = claimName(id);
    return line([now ? element("a", {href: `${trace}#${id}`}, name) : name], before[language], text);
  });
  return changeTable(caption, CHANGE_WORDS[language].claimHeadings, body, language);
}

function line(heading: Content[], ...cells: Content[]): HTMLElement {
  const numbers = cells.length > 3;
  return element(
    "tr",
    {},
    element("th", {scope: "row"}, ...heading),
    ...cells.map((cell, index) => element("td", {class: numbers && index > 0 ? "number" : undefined}, cell))
  );
}

function changeTable(
  caption: string,
  headings: readonly string[],
  body: readonly HTMLElement[],
  language: Language
): HTMLElement {
  const numbers = headings.length > 3;
  const heads = headings.map((text, index) =>
    element("th", {scope: "col", class: numbers && index > 1 ? "number" : undefined}, text)
  );
  const table = framedTable({label: caption}, heads, body);
  return element("div", {class: "table-block"}, table, legendFor(table, language));
}

function addedList({added, counts}: ChangesView, language: Language): HTMLElement | null {
  const words = CHANGE_WORDS[language];
  const items = [
    ...added.map(
      ({title, rows, isNew}) =>
        `${title[language]}: ${countOf(rows, words.rows, language)}${isNew ? `, ${words.newTable}` : ""}`
    ),
    ...(counts.addedClaims > 0 ? [`${words.newClaims}: ${formatNumber(counts.addedClaims, language)}`] : []),
    ...(counts.removedClaims > 0 ? [`${words.goneClaims}: ${formatNumber(counts.removedClaims, language)}`] : [])
  ];
  if (items.length === 0) return null;
  return element(
    "div",
    {},
    element("p", {}, `${words.added}:`),
    element("ul", {}, ...items.map((text) => element("li", {}, text)))
  );
}
