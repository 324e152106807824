import { parseYaml, type YamlDocument } from '../yaml/index';
import { evaluateRelease, type MofEvaluation } from './evaluate';
import { readModel, type MofModel } from './model';

/** A MOF file, read and evaluated once; the context of the `mof/*` rules. */
export interface MofDocument {
  readonly text: string;
  readonly yaml: YamlDocument;
  readonly model: MofModel;
  readonly evaluation: MofEvaluation;
}

/** Reads a MOF file; never throws. */
export function readMof(text: string, yaml: YamlDocument = parseYaml(text)): MofDocument {
  const model = readModel(yaml);
  return { text, yaml, model, evaluation: evaluateRelease(model.published) };
}
