// The search page's one script. It is a script of the old kind and loads the index as another, so that it works from a folder too.
import type {SearchIndex} from "../../../loaders/model/section.js";
import type {Language} from "../chapters.js";
import {makeSearch, type Search} from "./search.js";
import {searchView} from "./view.js";

declare global {
  /** What an index file hands over when it has loaded. */
  var searchIndex: SearchIndex | undefined;
}

const own = (document.currentScript as HTMLScriptElement | null)?.src ?? "";
const language: Language = document.documentElement.lang === "en" ? "en" : "sv";
const place = document.querySelector("#search");
let loading: Promise<Search> | undefined;

place?.replaceChildren(
  searchView({
    language,
    query: new URLSearchParams(location.search).get("q") ?? "",
    load: () => {
      loading ??= loadIndex(new URL(`search-${language}.js`, own)).then(makeSearch);
      loading.catch(() => {
        loading = undefined; // the next try asks again
      });
      return loading;
    },
    addressOf: ({section: {page, id}}) => new URL(`../${page}${id && `#${encodeURIComponent(id)}`}`, own).href,
    remember: (query) => {
      // A page from a folder may not change its own address.
      if (location.protocol.startsWith("http")) history.replaceState(null, "", `?q=${encodeURIComponent(query)}`);
    }
  })
);

function loadIndex(address: URL): Promise<SearchIndex> {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = address.href;
    script.onload = () => (globalThis.searchIndex ? done(globalThis.searchIndex) : fail(new Error("no index")));
    script.onerror = () => fail(new Error(`no index at ${address.href}`));
    document.head.append(script);
  });
}
