/** What a reader has chosen to see of one table: everything that the address holds. */
export interface Choice {
  /** Name of the table, with its collection before it for a protected one. */
  table: string;
  /** Name of the measure: one at a time, for measures of different units never share a cell. */
  measure: string;
  /** Dimensions whose codes stand at the rows, one or two. */
  rows: readonly string[];
  /** The dimension whose codes stand at the columns; null for a single column of numbers. */
  columns: string | null;
  /**
   * The codes that are shown of a dimension; absent: all. Exactly one for what stands neither at rows nor columns, is not added over
   * and has more than one code.
   */
  where: Readonly<Record<string, readonly string[]>>;
  /** Dimensions that are added over; only where the table declares that its counts may be. */
  sums: readonly string[];
}

/** What an address or a changed control asks for; what is absent is decided by the table. */
export type Wish = Partial<Choice>;

/** A dimension moves to the rows; one that stood at the columns changes places with the row that it replaces. */
export function putAtRows(choice: Choice, rows: readonly string[]): Wish {
  const [replaced] = choice.rows.filter((name) => !rows.includes(name));
  const columns = choice.columns !== null && rows.includes(choice.columns) ? (replaced ?? null) : choice.columns;
  return {...choice, rows: [...new Set(rows)], columns, where: keepSubsets(choice, [...rows, columns])};
}

/** A dimension moves to the columns, or none; one that stood at the rows changes places with the column that it replaces. */
export function putAtColumns(choice: Choice, columns: string | null): Wish {
  const freed = choice.rows.flatMap((name) => (name === columns ? [choice.columns] : [name]));
  const rows = freed.filter((name) => name !== null);
  return {...choice, rows, columns, where: keepSubsets(choice, [...rows, columns])};
}

// A dimension that was held at one code is shown whole when it comes to stand at rows or columns, and the other way round.
function keepSubsets({where, rows, columns}: Choice, next: readonly (string | null)[]): Choice["where"] {
  const stood = [...rows, columns];
  return Object.fromEntries(Object.entries(where).filter(([name]) => stood.includes(name) === next.includes(name)));
}
