// The citation processor ships no types: what the report uses of it.
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    format(
      kind: "citation",
      options: {format: "text"; template: string; lang: string; entry: readonly string[]}
    ): string;
    format(
      kind: "bibliography",
      options: {format: "html"; template: string; lang: string; asEntryArray: true}
    ): [id: string, html: string][];
  }
  export const plugins: {
    config: {
      get(name: "@csl"): {
        locales: {get(name: string): string; add(name: string, xml: string): void};
        templates: {add(name: string, xml: string): void};
      };
    };
  };
}
declare module "@citation-js/plugin-csl";
