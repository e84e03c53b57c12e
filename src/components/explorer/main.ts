// The explorer page's one script. It reads the published tables, arranges them as the reader chooses, and sends nothing anywhere.
import {getChapter, hrefOf, type Language} from "../chapters.js";
import {explorerView} from "./view.js";

const own = (document.currentScript as HTMLScriptElement | null)?.src ?? "";
const language: Language = document.documentElement.lang === "en" ? "en" : "sv";
const place = document.querySelector<HTMLElement>("#explorer");
const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-table]")];
const fileAddress = (id: string, format: string) => new URL(`../data/${id}.${format}`, own).href;
const isServed = location.protocol.startsWith("http");
const short: Record<string, string> = JSON.parse(place?.dataset.sources ?? "{}");
const loaded = new Map<string, Promise<Uint8Array>>();

place?.replaceChildren(
  explorerView({
    language,
    tables: links.map(({dataset, textContent}) => ({
      id: dataset.table ?? "",
      title: (textContent ?? "").replace(/ \(CSV\)$/, ""),
      synthetic: dataset.synthetic !== undefined
    })),
    query: location.search.slice(1),
    fromFolder: !isServed,
    load: (id) => {
      const bytes = loaded.get(id) ?? read(fileAddress(id, "arrow"));
      loaded.set(id, bytes);
      bytes.catch(() => loaded.delete(id)); // the next try asks again
      return bytes;
    },
    fileAddress,
    addressOf: (query) => `${location.origin === "null" ? "" : location.origin}${location.pathname}?${query}`,
    remember: (query) => {
      // A page from a folder may not change its own address.
      if (isServed) history.replaceState(null, "", `?${query}`);
    },
    save,
    copy: (text) => navigator.clipboard.writeText(text),
    colourOf: (variable) => getComputedStyle(document.documentElement).getPropertyValue(variable),
    sourceOf: (key) => {
      const name = short[key];
      return name === undefined
        ? undefined
        : {short: name, href: `${hrefOf(getChapter("sources"), language)}#ref-${key}`};
    },
    report: place.dataset.report ?? "",
    edition: place.dataset.edition ?? ""
  })
);

async function read(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

function save(name: string, type: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
