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
export function searchView(options: SearchViewOptions): HTMLElement {
  const {language, query, load, remember} = options;
  const words = SEARCH_WORDS[language];
  const field = element("input", {id: "search-field", type: "search", name: "q", autocomplete: "off", value: query});
  const form = searchForm(field, language);
  const status = element("p", {class: "search-status", role: "status"});
  const results = element("ol", {class: "search-results", "aria-label": words.results});
  const run = () => showAnswer(field, status, results, options);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Only to have the index soon: who searches when it cannot be read is told so then.
  field.addEventListener("focus", () => load().catch(() => {}), {once: true});
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember(field.value);
    run();
  });
  if (query !== "") run();
  return element("div", {class: "search-view"}, form, status, results);
}

function searchForm(field: HTMLInputElement, language: Language): HTMLFormElement {
  const {label, button} = SEARCH_WORDS[language];
  const row = element("div", {class: "search-row"}, field, element("button", {type: "submit"}, button));
  return element("form", {class: "search-form", role: "search"}, element("label", {for: "search-field"}, label), row);
}

async function showAnswer(
  field: HTMLInputElement,
  status: HTMLElement,
  results: HTMLElement,
  {language, load, addressOf}: SearchViewOptions
): Promise<void> {
  const query = field.value;
  const search = await load().catch(() => undefined);
  // While the index was loading, more may have been typed: that is answered by itself.
  if (query !== field.value) return;
  const answer = search?.(query) ?? {hits: [], approximate: false};
  status.textContent = search ? describeAnswer(answer, query, language) : SEARCH_WORDS[language].failed;
  results.replaceChildren(...answer.hits.slice(0, SHOWN).map((hit) => resultItem(hit, addressOf(hit))));
}

function resultItem({section, terms}: Hit, address: string): HTMLElement {
  const {title, heading, headingLanguage, mark} = section;
  return element(
    "li",
    {},
    element("a", {href: address, lang: headingLanguage}, marked(heading, terms)),
    mark === undefined ? null : [" ", element("small", {class: "synthetic"}, mark)],
    heading === title ? null : element("p", {class: "search-page"}, title),
    element("p", {class: "search-excerpt"}, ...excerptOf(section, terms))
  );
}

// A reference in another language holds its title, which is spoken in that language; it is short, and not cut within it.
function excerptOf({heading, headingLanguage, text}: Hit["section"], terms: Hit["terms"]): (string | HTMLElement)[] {
  const at = headingLanguage === undefined ? -1 : text.indexOf(heading);
  if (at < 0) return marked(excerpt(text, terms), terms);
  const end = at + heading.length;
  return [
    ...marked(text.slice(0, at), terms),
    element("span", {lang: headingLanguage}, ...marked(text.slice(at, end), terms)),
    ...marked(text.slice(end), terms)
  ];
}

function marked(text: string, terms: ReadonlySet<string>): (string | HTMLElement)[] {
  return markWords(text, terms).map(({text, found}) => (found ? element("mark", {}, text) : text));
}
