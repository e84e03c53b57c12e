import type {Language} from "../chapters.js";
import {element} from "../element.js";
import {excerpt, markWords} from "./excerpt.js";
import type {Hit, Search} from "./search.js";
import {describeAnswer, SEARCH_WORDS, SHOWN} from "./words.js";

/** What the search page needs of the world. */
export interface SearchViewOptions {
  language: Language;
  /** The query that the page's address asks for; empty when none. */
  query: string;
  /** Gets the search; called when it is first used and not before. Rejects when the index cannot be read. */
  load: () => Promise<Search>;
  /** Address of a section's place. */
  addressOf: (hit: Hit) => string;
  /** Puts a submitted query into the page's address, so that it can be kept and shared. */
  remember: (query: string) => void;
}

/** How long to wait for the next letter before searching, in milliseconds: a screen reader is not to be told of every letter. */
const PAUSE = 250;

/** The search page's field, its sentence on what was found, and its results. */
export function searchView({language, query, load, addressOf, remember}: SearchViewOptions): HTMLElement {
  const words = SEARCH_WORDS[language];
  const field = element("input", {id: "search-field", type: "search", name: "q", autocomplete: "off", value: query});
  const form = element(
    "form",
    {class: "search-form", role: "search"},
    element("label", {for: "search-field"}, words.label),
    element("div", {class: "search-row"}, field, element("button", {type: "submit"}, words.button))
  );
  const status = element("p", {class: "search-status", role: "status"});
  const results = element("ol", {class: "search-results", "aria-label": words.results});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    clearTimeout(timer);
    const asked = field.value;
    try {
      const search = await load();
      if (asked !== field.value) return;
      const answer = search(asked);
      status.textContent = describeAnswer(answer, asked, language);
      results.replaceChildren(...answer.hits.slice(0, SHOWN).map((hit) => resultItem(hit, addressOf(hit))));
    } catch {
      status.textContent = words.failed;
    }
  };
  field.addEventListener("focus", () => load().catch(() => {}), {once: true});
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(field.value);
    run();
  });
  if (query !== "") run();
  return element("div", {class: "search-view"}, form, status, results);
}

function resultItem({section, terms}: Hit, address: string): HTMLElement {
  const {title, heading, text} = section;
  return element(
    "li",
    {},
    element("a", {href: address}, marked(heading, terms)),
    heading === title ? null : element("p", {class: "search-page"}, title),
    element("p", {class: "search-excerpt"}, marked(excerpt(text, terms), terms))
  );
}

function marked(text: string, terms: ReadonlySet<string>): (string | HTMLElement)[] {
  return markWords(text, terms).map(({text, found}) => (found ? element("mark", {}, text) : text));
}
