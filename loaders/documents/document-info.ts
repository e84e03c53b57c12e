import type {Language} from "../model/language.js";

/** What a file says of itself where no reader looks, but programs do. */
export interface DocumentInfo {
  title: string;
  author: string;
  subject: string;
  language: Language;
  /** The only time that the document knows. */
  date: Date;
  /** 32 hexadecimal digits that name this very content. */
  id: string;
}
