/** One of the values to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Beside the label: the verdict, an id. */
  readonly description?: string;
  /** Below the label: what choosing it means. */
  readonly detail?: string;
}

/** What an author is asked, one question at a time, by whatever the editor has for it. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  /** Values to choose from; without them a text is asked for. */
  readonly choices?: readonly Choice[];
  /** Several choices may be taken. */
  readonly many?: boolean;
  /** What is likely: the text to begin with, or the values that are chosen at first. */
  readonly likely?: readonly string[];
  /** It may be left empty. */
  readonly optional?: boolean;
}

/** Answers by the question's id: a text, or the chosen values. An empty list is an answer too. */
export type Answers = Readonly<Record<string, readonly string[] | undefined>>;

/** A text file to be written, relative to the folder that was asked about, with forward slashes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The first value given to a question, without blanks around it; undefined where it is empty. */
export function answer(answers: Answers, id: string): string | undefined {
  const value = answers[id]?.[0]?.trim();
  return value === '' ? undefined : value;
}

/** The values given to a question that takes several, or a text that lists them with commas. */
export function answerList(answers: Answers, id: string): readonly string[] | undefined {
  return answers[id]?.flatMap((value) =>
    value
      .split(/[,;\s]+/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}
