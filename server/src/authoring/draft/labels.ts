/** The label before this one in a row, or undefined where there is none or the label counts in no way we know. */
export function labelBefore(label: string, previous: string | undefined): string | undefined {
  const dotted = /^(.*[.\s])?(\d{1,3})$/.exec(label);
  if (dotted)
    return Number(dotted[2]) > 1 ? `${dotted[1] ?? ''}${Number(dotted[2]) - 1}` : undefined;
  const words =
    /^((?:article|section|clause|part|attachment|exhibit|schedule|appendix|annex)\s+)(.+)$/i.exec(
      label,
    );
  if (words) {
    const inner = labelBefore(words[2] ?? '', undefined);
    return inner === undefined ? undefined : `${words[1] ?? ''}${inner}`;
  }
  const han = /^(第?)([一二三四五六七八九十]{1,3})(.?)$/.exec(label);
  if (han) {
    const value = hanValue(han[2] ?? '');
    return value > 1 ? `${han[1] ?? ''}${hanText(value - 1)}${han[3] ?? ''}` : undefined;
  }
  const arabicHan = /^(第)(\d{1,3})(.)$/.exec(label);
  if (arabicHan)
    return Number(arabicHan[2]) > 1
      ? `第${Number(arabicHan[2]) - 1}${arabicHan[3] ?? ''}`
      : undefined;
  if (!/^[a-z]{1,5}$/i.test(label)) return undefined;
  const upper = label === label.toUpperCase();
  const before = isRoman(label, previous)
    ? romanText(romanValue(label.toLowerCase()) - 1)
    : letterBefore(label.toLowerCase());
  return before === undefined || before === '' ? undefined : upper ? before.toUpperCase() : before;
}

/** A letter that is also a Roman numeral counts as one where its neighbour does. */
function isRoman(label: string, previous: string | undefined): boolean {
  const value = romanValue(label.toLowerCase());
  if (value === 0) return false;
  if (label.length > 1) return true;
  return (
    previous !== undefined &&
    romanValue(previous.toLowerCase()) === value - 1 &&
    previous.toLowerCase() !== letterBefore(label.toLowerCase())
  );
}

function letterBefore(letter: string): string | undefined {
  return letter.length === 1 && letter > 'a'
    ? String.fromCharCode(letter.charCodeAt(0) - 1)
    : undefined;
}

const romans = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function romanText(value: number): string {
  let out = '';
  let rest = value;
  for (const [sign, worth] of romans) for (; rest >= worth; rest -= worth) out += sign;
  return out;
}

function romanValue(word: string): number {
  for (let value = 1; value < 40; value++) if (romanText(value) === word) return value;
  return 0;
}

const digits = '零一二三四五六七八九';

function hanValue(word: string): number {
  const ten = word.indexOf('十');
  if (ten === -1) return Math.max(0, digits.indexOf(word));
  const tens = ten === 0 ? 1 : digits.indexOf(word.slice(0, ten));
  return tens * 10 + Math.max(0, digits.indexOf(word.slice(ten + 1)));
}

function hanText(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits.charAt(ones) : ''}`;
}
