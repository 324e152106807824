import { exportDocument, exportFormats, stampNow } from '../service/exports';
import { checkArguments, Misuse, oneOf, type ParsedArguments } from './arguments';
import { Checker } from './checker';
import { exitCodes, type CliHost, type ExitCode } from './host';
import { gather } from './inputs';

/** `four-freedoms export PATH`: one card or MOF file in another format, on standard output. */
export async function exportFile(host: CliHost, parsed: ParsedArguments): Promise<ExitCode> {
  const format = oneOf('format', parsed.values.format, exportFormats) ?? 'mof';
  if (parsed.positionals.length !== 1) throw new Misuse('Name one model card or MOF file.');
  const options = checkArguments({ ...parsed, values: { ...parsed.values, format: undefined } });
  const checker = await Checker.create(host, options);
  for await (const result of gather(host, options.paths, options.kind ?? 'model-card')) {
    if ('error' in result) {
      host.stderr.write(`${result.error.path}: ${result.error.message}\n`);
      return exitCodes.misuse;
    }
    const file = 'input' in result ? await checker.check(result.input) : undefined;
    const exported = file && exportDocument(file.checked, format, stampNow(host.version));
    if (!exported) continue;
    host.stdout.write(exported.text);
    return exitCodes.clean;
  }
  host.stderr.write(`${options.paths.join(' ')}: no model card and no MOF file\n`);
  return exitCodes.misuse;
}
