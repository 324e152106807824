/** Cards longer than this many UTF-16 code units are read up to here; `Card.body.span` ends there. */
export const longestCard = 2 * 1024 * 1024;
