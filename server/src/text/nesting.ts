import type { Label } from './labels';

interface Level {
  readonly label: Label;
  readonly indent: number;
}

/** Tells how deep each list item is nested, from the row of labels and indents so far. */
export class Nesting {
  #levels: Level[] = [];
  #heading: Label | undefined;

  get depth(): number {
    return this.#levels.length;
  }

  /** A heading ends every list; `label` is its own, which later items may continue. */
  reset(label?: Label): void {
    this.#levels = [];
    this.#heading = label;
  }

  /** Depth of the item that a paragraph indented by `indent` columns belongs to; 0 for none. */
  paragraph(indent: number): number {
    while (this.#levels.length > 0 && (this.#levels.at(-1)?.indent ?? 0) >= indent)
      this.#levels.pop();
    return this.#levels.length;
  }

  /** Takes the next item in and returns its depth from 1. */
  item(label: Label, indent: number): number {
    if (this.#heading && follows(this.#heading, label)) this.reset(label);
    const readings = label.alternative ? [label, label.alternative] : [label];
    const own = this.#levelOf(readings, indent);
    if (own) {
      this.#levels.length = own.index;
      this.#levels.push({ label: own.label, indent });
      return this.#levels.length;
    }
    // A new kind of label opens a list inside the item above, or beside it where it stands further out.
    while (this.#levels.length > 0 && (this.#levels.at(-1)?.indent ?? 0) > indent)
      this.#levels.pop();
    const first = readings.find((reading) => reading.place === 1) ?? label;
    this.#levels.push({ label: first, indent });
    return this.#levels.length;
  }

  /** Whether the label continues an open list. */
  continues(label: Label): boolean {
    return this.#levels.some(
      (level) =>
        follows(level.label, label) ||
        (label.alternative !== undefined && follows(level.label, label.alternative)),
    );
  }

  #levelOf(
    readings: readonly Label[],
    indent: number,
  ): { index: number; label: Label } | undefined {
    for (const strict of [true, false])
      for (let index = this.#levels.length - 1; index >= 0; index--) {
        const level = this.#levels[index];
        // "(i)" below "(a)" opens a list of Roman numerals; it does not skip to the ninth letter.
        if (!strict && readings.some(({ style, place }) => place === 1 && style.endsWith('roman')))
          break;
        // Bullets look alike at every depth: the indent tells them apart.
        if (!level || (level.label.style === 'bullet' && Math.abs(level.indent - indent) > 1))
          continue;
        const label = readings.find((reading) =>
          strict
            ? follows(level.label, reading)
            : alike(level.label, reading) && !isNested(reading, indent, level),
        );
        if (label) return { index, label };
      }
    return undefined;
  }
}

/** A row that begins again further in is a list inside the item above. */
function isNested(label: Label, indent: number, level: Level): boolean {
  return label.place === 1 && indent > level.indent + 1;
}

function alike(before: Label, label: Label): boolean {
  return before.style === label.style && before.parts === label.parts;
}

function follows(before: Label, label: Label): boolean {
  return alike(before, label) && (label.style === 'bullet' || label.place === before.place + 1);
}
