/** A made-up child: nobody stands behind it. Codes are those of the schema. */
export interface SyntheticChild {
  year: string;
  sex: string;
  age: string;
  purpose: string;
  certainty: string;
  residence: string;
  citizenship: string;
  county: string;
  measures: ReadonlySet<string>;
  /** The authorities that count the child, at least one, in the order of the schema. */
  authorities: readonly string[];
  /** Suspicions and reports of the police, cases of the prosecutors, that concern the child. */
  suspicions: number;
  reports: number;
  cases: number;
}
