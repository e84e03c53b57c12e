import type {Check} from "../check.js";
import type {Visit} from "../visit.js";

/** Tab alone, from the top of the page to its end, and back from there: every stop in order, seen, uncovered, and no trap. */
export const keyboard: Check = {
  id: "keyboard",
  async find(visit) {
    await visit.see({width: 1440});
    visit.note("1440 px");
    const address = visit.page.url();
    const findings = await walk(visit, "Tab");
    findings.push(...(await walk(visit, "Shift+Tab")).map((finding) => `backwards: ${finding}`));
    if (visit.page.url() !== address) findings.push(`the focus alone led to ${visit.page.url()}`);
    return findings;
  }
};

/** Back from the end as far as most pages are long: what follows is the same. */
const MOST_BACK = 200;

async function walk(visit: Visit, key: "Tab" | "Shift+Tab"): Promise<string[]> {
  const isBack = key === "Shift+Tab";
  const stops = await visit.ask("beginPath");
  const most = isBack ? Math.min(stops, MOST_BACK) : stops;
  await press(visit, key, most + 1);
  return visit.ask("endPath", most, isBack);
}

/** Presses without waiting in between: the browser takes them in order, and one by one would take minutes. */
async function press({protocol}: Visit, key: "Tab" | "Shift+Tab", times: number): Promise<void> {
  const event = {key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: key === "Shift+Tab" ? 8 : 0};
  const presses = Array.from({length: times}, () => [
    protocol.send("Input.dispatchKeyEvent", {type: "rawKeyDown", ...event}),
    protocol.send("Input.dispatchKeyEvent", {type: "keyUp", ...event})
  ]);
  await Promise.all(presses.flat());
}
