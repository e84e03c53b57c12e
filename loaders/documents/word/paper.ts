/** Width of the margins to the left and to the right in twentieths of a point: 24 mm. */
export const MARGIN = 1361;

/** Width of the text in twentieths of a point: A4 without its margins. */
export const TEXT_WIDTH = 11906 - 2 * MARGIN;
