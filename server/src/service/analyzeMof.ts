import { mofRules, readMof } from '../mof/index';
import { emptyAnalysis, type Analysis } from './analysis';
import { runRules } from './runRules';
import type { SourceDocument } from './sourceDocument';

/** Reads a file of the Model Openness Framework: its mistakes, and the class it reaches. */
export function analyzeMof({ kind, text }: SourceDocument): Analysis {
  const document = readMof(text);
  const reached = document.evaluation.class;
  return {
    ...emptyAnalysis(kind),
    reports: [...runRules(mofRules, document)],
    mof: { class: reached === 0 ? null : reached, document },
  };
}
