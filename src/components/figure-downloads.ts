import type {Language} from "./chapters.js";
import {element} from "./element.js";

const WORDS = {
  sv: {download: "Ladda ner", table: "tabellen", picture: "figuren", as: "som", and: "och", link: "Permanent länk"},
  en: {download: "Download", table: "the table", picture: "the figure", as: "as", and: "and", link: "Permanent link"}
} as const;

/** What can be taken away from a figure or a table. */
export interface DownloadOptions {
  language: Language;
  /** Address of the figure on its page, and the name of its pictures. */
  id: string;
  /** What it is called, such as `figure 3`: said after each link to those who hear links one by one. */
  name: string;
  /** Path of the table's files in `data/` without their ending; absent where several tables are shown. */
  table?: string;
  /** True when the figure has a drawing, and so pictures. */
  drawn: boolean;
}

/** Table and pictures of a figure as files, and the address that stays. */
export function figureDownloads({language, id, name, table, drawn}: DownloadOptions): HTMLElement {
  const words = WORDS[language];
  const root = language === "sv" ? "." : "..";
  const link = (href: string, label: string, download: boolean) =>
    element("a", {href, download}, label, element("span", {class: "visually-hidden"}, `, ${name}`));
  const files = (what: string, path: string, formats: readonly (readonly [ending: string, label: string])[]) => [
    `${what} ${words.as} `,
    ...formats.flatMap(([ending, label], index) => [
      index > 0 ? ` ${words.and} ` : "",
      link(`${root}/${path}.${ending}`, label, true)
    ])
  ];
  const tables =
    table === undefined
      ? []
      : files(words.table, `data/${table}`, [
          ["csv", "CSV"],
          ["arrow", "Arrow"]
        ]);
  const pictures = drawn
    ? files(words.picture, `figures/${language}/${id}`, [
        ["png", "PNG"],
        ["svg", "SVG"]
      ])
    : [];
  const both = tables.length > 0 && pictures.length > 0 ? ", " : "";
  const any = tables.length + pictures.length > 0;
  return element(
    "p",
    {class: "figure-downloads"},
    any ? [element("b", {}, `${words.download}: `), ...tables, both, ...pictures, ". "] : null,
    link(`#${id}`, words.link, false),
    "."
  );
}
