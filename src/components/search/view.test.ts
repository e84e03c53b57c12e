// @vitest-environment jsdom
import {expect, test} from "vitest";
import {searchView} from "./view.js";

test("a reference in another language is spoken in it wherever its title stands", async () => {
  const heading = "On boys and girls";
  const section = {
    page: "a.html",
    id: "ref-y",
    title: "Källor",
    heading,
    headingLanguage: "en",
    isReference: true as const
  };
  const text = `UN (2022). ${heading}. ${"(hämtad 24 november 2026) ".repeat(10)}`;
  const view = searchView({
    language: "sv",
    query: "boys",
    load: async () => () => ({hits: [{section: {...section, text}, terms: new Set(["boys"])}], approximate: false}),
    addressOf: () => "a.html",
    remember: () => undefined
  });
  await new Promise((resolve) => setTimeout(resolve));
  const spoken = [...view.querySelectorAll("[lang=en]")].map((element) => element.textContent);
  expect(spoken).toEqual([heading, heading]);
  expect(view.querySelector(".search-excerpt mark")?.textContent).toBe("boys");
});
