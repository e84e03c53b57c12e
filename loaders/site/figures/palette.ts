/** What the style sheet's variables stand for, by name with both dashes. */
export type Palette = ReadonlyMap<string, string>;

/**
 * The variables of a style sheet's first `:root`, which is the light screen: what a picture outside of the site is drawn with.
 * @param css the style sheet's text
 */
export function toPalette(css: string): Palette {
  const [, block = ""] = /:root\s*\{([^}]*)\}/.exec(css.replace(/\/\*[\s\S]*?\*\//g, "")) ?? [];
  return new Map(
    [...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()])
  );
}

/**
 * Puts in place of each variable what it stands for.
 * @throws Error naming a variable that the palette does not hold
 */
export function resolveVariables(text: string, palette: Palette): string {
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = palette.get(name);
    if (value === undefined)
      throw new Error(`unknown variable in a figure: "${name}" (known: ${[...palette.keys()].join(", ")})`);
    return resolveVariables(value, palette);
  });
}
