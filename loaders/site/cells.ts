/** A cell as Framework's built page defines it. */
export interface Cell {
  id: string;
  inputs?: string[];
  body: (...inputs: unknown[]) => unknown;
}

interface CellState {
  cell: Cell;
  state: "waiting" | "running" | "settled" | "failed";
  error?: unknown;
}

/** What became of a page's cells. */
export interface CellReport {
  unsettled: {position: number; state: string; code: string}[];
  failed: {position: number; message: string; code: string}[];
}

/**
 * Watches the cells of one page: `watch` wraps each as it is defined, `settled` says when all of them have come to an end, `report`
 * names those that have not.
 * @param codeOf the first line of a cell's code, as it was written, by the cell's id
 */
export function cellWatcher(codeOf: (id: string) => string) {
  const cells: CellState[] = [];
  return {
    watch(cell: Cell): Cell {
      const entry: CellState = {cell, state: "waiting"};
      cells.push(entry);
      return {...cell, body: watchedBody(entry)};
    },
    settled: () => cells.every(({state}) => state === "settled" || state === "failed"),
    failed: () => cells.some(({state}) => state === "failed"),
    report: () => report(cells, codeOf)
  };
}

function watchedBody(entry: CellState): Cell["body"] {
  const {body} = entry.cell;
  return (...inputs) => {
    entry.state = "running";
    try {
      const result = body(...inputs);
      Promise.resolve(result).then(
        () => {
          entry.state = "settled";
        },
        (error: unknown) => fail(entry, error)
      );
      return result;
    } catch (error) {
      fail(entry, error);
      throw error;
    }
  };
}

function fail(entry: CellState, error: unknown): void {
  entry.state = "failed";
  entry.error = error;
}

function report(cells: readonly CellState[], codeOf: (id: string) => string): CellReport {
  const described = cells.map(({cell, state, error}, index) => ({
    position: index + 1,
    state: state === "waiting" ? `waiting for ${(cell.inputs ?? []).join(", ") || "nothing"}` : "still running",
    message: messageOf(error),
    code: codeOf(cell.id),
    end: state
  }));
  return {
    unsettled: described.filter(({end}) => end === "waiting" || end === "running"),
    failed: described.filter(({end}) => end === "failed")
  };
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
