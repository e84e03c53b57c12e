/** A text as it begins a sentence or a heading: with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text for the middle of a sentence; one that begins with a digit, an abbreviation or a name in capitals stays as it is. */
export function uncapitalised(text: string): string {
  return /^[A-ZÅÄÖ][a-zåäö]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
