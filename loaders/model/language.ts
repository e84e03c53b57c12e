/** The languages of the report: Swedish is the default, English stands in parallel. */
export type Language = "sv" | "en";

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;
