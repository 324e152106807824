import type { CheckedFile } from '../report/checkedFile';
import { chainOf, pageModel, reportHtml, reportMarkdown, type Place } from '../report/page/index';
import { baseName, parentOf } from '../workspace/paths';
import { checkArguments, Misuse, oneOf, type ParsedArguments } from './arguments';
import { Checker } from './checker';
import { exitCodes, type CliHost, type ExitCode } from './host';
import { gather } from './inputs';

const formats = ['md', 'html'] as const;

/** `four-freedoms report`: one page on the documents at the paths. */
export async function report(host: CliHost, parsed: ParsedArguments): Promise<ExitCode> {
  const format = oneOf('format', parsed.values.format, formats) ?? 'md';
  const positionals = parsed.positionals.length > 0 ? parsed.positionals : ['.'];
  const options = checkArguments({ values: { ...parsed.values, format: undefined }, positionals });
  if (options.input !== 'paths') throw new Misuse('A report is made of files and folders.');
  const checker = await Checker.create(host, options);
  const files: CheckedFile[] = [];
  let failed = false;
  for await (const result of gather(host, options.paths, options.kind)) {
    if ('error' in result) {
      failed = true;
      host.stderr.write(`${result.error.path}: ${result.error.message}\n`);
    } else if ('input' in result) {
      const file = await checker.check(result.input);
      if (file) files.push(file);
    }
  }
  const title = titleOf(host, options.paths);
  const model = pageModel(title, files, chainOf(title, files));
  host.stdout.write(
    // Nothing runs in the page, so that the nonce need not be a secret: it lets the page's own style in.
    format === 'md' ? reportMarkdown(model) : reportHtml(model, { nonce: 'four-freedoms', hrefOf }),
  );
  return failed ? exitCodes.misuse : exitCodes.clean;
}

/** The name of the one folder, or of the folder that the first file is in. */
function titleOf(host: CliHost, paths: readonly string[]): string {
  const uri = host.uriOf(paths[0] ?? '.');
  const name = baseName(uri);
  return /\.\w+$|^(?:licen[cs]e|copying)/i.test(name) ? baseName(parentOf(uri)) : name;
}

function hrefOf({ path, range }: Place): string {
  return `${path.split('/').map(encodeURIComponent).join('/')}#L${range.start.line + 1}`;
}
