/**
 * What a source gives for one observation. There is no NaN, -1 or "" for a value that is not known: the kind says why there is no
 * number, and arithmetic on anything but a published number is a type error.
 */
export type Cell =
  | {status: "published"; value: number; precision: "exact" | "rounded" | "derived"; wording?: string}
  | {status: "bounded"; lower?: number; upper?: number}
  | {status: "worded"; wording: string}
  | {status: "suppressed"; reason: "primary" | "secondary"}
  | {status: "missing"; wording?: string};
