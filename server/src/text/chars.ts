/** Character classes by UTF-16 code unit; anything that is not named here is a letter or ignored. */

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0 ||
    code === 11 ||
    code === 12 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    isLineEnd(code)
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Han characters; each is a token of its own. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  );
}

/** Letters of any alphabet that writes words apart. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code < 0x2000) return true;
  return (
    (code >= 0x2c00 && code <= 0x2dff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0xa640 && code <= 0xd7ff) ||
    (code >= 0xfb00 && code <= 0xfdff) ||
    (code >= 0xff66 && code <= 0xffdc)
  );
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc;
}

export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Quotation marks, emphasis and table rules: they set words off and mean nothing to a clause. */
export function isOrnament(code: number): boolean {
  switch (code) {
    case 34: // "
    case 42: // *
    case 95: // _
    case 96: // `
    case 124: // |
    case 126: // ~
    case 0xab:
    case 0xbb:
    case 0x2018:
    case 0x201a:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x300a:
    case 0x300b:
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
      return true;
    default:
      return false;
  }
}

/** Full-width and typographic marks by the plain one that means the same. */
const plainMarks: ReadonlyMap<string, string> = new Map([
  ['。', '.'],
  ['．', '.'],
  ['｡', '.'],
  ['，', ','],
  ['、', ','],
  ['；', ';'],
  ['：', ':'],
  ['（', '('],
  ['）', ')'],
  ['！', '!'],
  ['？', '?'],
  ['—', '–'],
]);

export function plainMark(mark: string): string {
  return plainMarks.get(mark) ?? mark;
}

/** What {@link flagsOf} tells of a code unit, as bits. */
export const charFlags = {
  blank: 1,
  ornament: 2,
  letter: 4,
  upper: 8,
  digit: 16,
  han: 32,
} as const;

function classify(code: number): number {
  return (
    (isBlank(code) ? charFlags.blank : 0) |
    (isOrnament(code) ? charFlags.ornament : 0) |
    (isLetter(code) ? charFlags.letter : 0) |
    (isUpper(code) ? charFlags.upper : 0) |
    (isDigit(code) ? charFlags.digit : 0) |
    (isHan(code) ? charFlags.han : 0)
  );
}

/** Most text is Latin: its classes are looked up, and not found out anew at each character. */
const latin = Uint8Array.from({ length: 0x100 }, (_, code) => classify(code));

/** All classes of a code unit in one look. */
export function flagsOf(code: number): number {
  return latin[code] ?? classify(code);
}
