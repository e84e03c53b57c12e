/** A publication in CSL-JSON, as far as the report uses it. */
export interface Reference {
  id: string;
  type: string;
  title: string;
  author?: readonly {literal?: string; family?: string; given?: string}[];
  publisher?: string;
  number?: string;
  issued?: {"date-parts"?: readonly (readonly number[])[]};
  accessed?: {"date-parts"?: readonly (readonly number[])[]};
  URL?: string;
  language: string;
  note?: string;
}
