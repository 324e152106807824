/** How the parts of a pretty report are set off; plain where colour is not wanted. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
}

const plain = (text: string): string => text;

/** No escape sequences at all. */
export const plainStyle: Style = Object.freeze({
  bold: plain,
  dim: plain,
  red: plain,
  yellow: plain,
  blue: plain,
  green: plain,
});

const sgr = (open: number, close: number) => (text: string) =>
  `\u001b[${open}m${text}\u001b[${close}m`;

/** The sixteen colours that every terminal has, by its own theme. */
export const colorStyle: Style = Object.freeze({
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  blue: sgr(34, 39),
  green: sgr(32, 39),
});
