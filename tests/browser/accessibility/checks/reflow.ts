import type {Check} from "../check.js";
import {WIDTHS} from "./axe.js";

/** Nothing is cut and nothing but a table scrolls sideways, in any width. */
export const reflow: Check = {
  id: "reflow",
  async find(visit) {
    const findings: string[] = [];
    for (const width of WIDTHS) {
      await visit.see({width});
      visit.note(`${width} px`);
      for (const cut of await visit.ask("findCut")) findings.push(`${width} px: ${cut}`);
    }
    return findings;
  }
};

/** The same with a window of 1280 × 1024 at 400 %: 320 × 256 of the page's own pixels, four to one on the screen. */
export const zoom: Check = {
  id: "zoom",
  async find(visit) {
    await visit.see({width: 320, height: 256});
    await visit.protocol.send("Emulation.setDeviceMetricsOverride", {
      width: 320,
      height: 256,
      deviceScaleFactor: 4,
      mobile: false
    });
    visit.note("1280 px at 400 %");
    const findings = await visit.ask("findCut");
    await visit.protocol.send("Emulation.clearDeviceMetricsOverride");
    return findings;
  }
};

/** The same with letters of twice the size, set in the browser as a reader would. */
export const textSize: Check = {
  id: "text-size",
  async find(visit) {
    await visit.protocol.send("Page.setFontSizes", {fontSizes: {standard: 32, fixed: 26}});
    const findings: string[] = [];
    for (const width of [1280, 390]) {
      await visit.see({width});
      visit.note(`${width} px, 200 %`);
      for (const cut of await visit.ask("findCut")) findings.push(`${width} px: ${cut}`);
    }
    await visit.protocol.send("Page.setFontSizes", {fontSizes: {standard: 16, fixed: 13}});
    return findings;
  }
};

/** WCAG 2.2, 1.4.12: what a reader may set without losing anything. */
const SPACING = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

/** The same with more space between lines, words and letters. */
export const textSpacing: Check = {
  id: "text-spacing",
  async find(visit) {
    const style = await visit.page.addStyleTag({content: SPACING});
    const findings: string[] = [];
    for (const width of [320, 768, 1440]) {
      await visit.see({width});
      visit.note(`${width} px`);
      for (const cut of await visit.ask("findCut")) findings.push(`${width} px: ${cut}`);
    }
    await style.evaluate((element) => (element as unknown as Element).remove());
    return findings;
  }
};
