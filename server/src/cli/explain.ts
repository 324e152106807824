import { explainMarkdown } from '../service/explain';
import { Misuse, type ParsedArguments } from './arguments';
import { exitCodes, type CliHost, type ExitCode } from './host';

/** `four-freedoms explain RULE|LICENSE-ID`. */
export function explain(host: CliHost, { positionals }: ParsedArguments): ExitCode {
  if (positionals.length === 0)
    throw new Misuse('Name a rule or a licence, such as use/non-commercial.');
  let code: ExitCode = exitCodes.clean;
  for (const id of positionals) {
    const text = explainMarkdown(id);
    if (text === undefined) {
      host.stderr.write(`${id}: no rule and no licence has this id\n`);
      code = exitCodes.misuse;
    } else {
      host.stdout.write(`${text}\n`);
    }
  }
  return code;
}
