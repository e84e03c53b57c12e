type Channels = readonly [red: number, green: number, blue: number];

/** Contrast of two computed colours, from 1 to 21 (WCAG 2.2, "contrast ratio"); a colour that lets through is laid on the second one. */
export function contrastOf(colour: string, ground: string): number {
  const below = channelsOf(ground, [255, 255, 255]);
  const [light, dark] = [luminance(channelsOf(colour, below)), luminance(below)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour that an element stands on: the nearest ground that does not let through. */
export function groundOf(element: Element | null): string {
  for (let current = element; current; current = current.parentElement) {
    const {backgroundColor} = getComputedStyle(current);
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}

/**
 * Reads a computed colour, which browsers write as `rgb(…)` or `rgba(…)`.
 * @throws Error for any other way of writing it: a wrong contrast would pass unseen
 */
function channelsOf(colour: string, below: Channels): Channels {
  const numbers = /^rgba?\((.*)\)$/.exec(colour)?.[1]?.split(",").map(Number);
  if (!numbers || numbers.length < 3) throw new Error(`not a computed colour: "${colour}"`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const over = (value: number, under: number) => value * alpha + under * (1 - alpha);
  return [over(red, below[0]), over(green, below[1]), over(blue, below[2])];
}

function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
