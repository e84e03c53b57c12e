import type {Language} from "./chapters.js";
import {element} from "./element.js";
import {explorerHref} from "./explorer/explorer-href.js";

const WORDS = {
  sv: {
    download: "Ladda ner",
    table: "tabellen",
    picture: "figuren",
    as: "som",
    and: "och",
    explore: "Utforska tabellen",
    link: "Permanent länk"
  },
  en: {
    download: "Download",
    table: "the table",
    picture: "the figure",
    as: "as",
    and: "and",
    explore: "Explore the table",
    link: "Permanent link"
  }
} as const;

/** What can be taken away from a figure or a table. */
export interface DownloadOptions {
  language: Language;
  /** Address of the figure on its page. */
  id: string;
  /** Name of its pictures' files without their ending; absent where the figure is a list or a table, which has none. */
  picture?: string;
  /** What it is called, such as `figure 3`: said after each link to those who hear links one by one. */
  name: string;
  /** Path of the table's files in `data/` without their ending; absent where several tables are shown. */
  table?: string;
  /** True when the table has numbers, so that the explorer can open it. */
  opens?: boolean;
}

/** Table and pictures of a figure as files, the way to its table in the explorer, and the address that stays. */
export function figureDownloads({language, id, name, table, opens, picture}: DownloadOptions): HTMLElement {
  const words = WORDS[language];
  const root = language === "sv" ? "." : "..";
  const link = (href: string, label: string, download = true) =>
    element("a", {href, download}, label, element("span", {class: "visually-hidden"}, `, ${name}`));
  const files = (what: string, path: string, formats: readonly (readonly [ending: string, label: string])[]) => [
    `${what} ${words.as} `,
    ...formats.flatMap(([ending, label], index) => [
      index > 0 ? ` ${words.and} ` : "",
      link(`${root}/${path}.${ending}`, label)
    ])
  ];
  const tables =
    table === undefined
      ? []
      : files(words.table, `data/${table}`, [
          ["csv", "CSV"],
          ["arrow", "Arrow"]
        ]);
  const pictures =
    picture === undefined
      ? []
      : files(words.picture, `figures/${language}/${picture}`, [
          ["png", "PNG"],
          ["svg", "SVG"]
        ]);
  const both = tables.length > 0 && pictures.length > 0 ? ", " : "";
  const any = tables.length + pictures.length > 0;
  return element(
    "div",
    {class: "figure-files"},
    any
      ? element(
          "p",
          {class: "figure-downloads"},
          element("b", {}, `${words.download}: `),
          ...tables,
          both,
          ...pictures,
          ".",
          ...(table !== undefined && opens ? [" ", link(explorerHref(table, language), words.explore, false), "."] : [])
        )
      : null,
    // The finish of a page puts the whole address in the place of the text.
    element(
      "p",
      {class: "figure-address"},
      element("b", {}, `${words.link}: `),
      element("a", {class: "permanent-link", href: `#${id}`}, `#${id}`)
    )
  );
}
