import { Misuse, type ParsedArguments } from './arguments';
import { check } from './check';
import { explain } from './explain';
import { exportFile } from './export';
import { help } from './help';
import { exitCodes, type CliHost, type ExitCode } from './host';
import { identify } from './identify';
import { report } from './report';

type Command = (host: CliHost, parsed: ParsedArguments) => ExitCode | Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', check],
  ['identify', identify],
  ['explain', explain],
  ['report', report],
  ['export', exportFile],
  ['lsp', serve],
]);

/**
 * Runs one command line; the first argument names the command. `parse` splits the arguments by
 * `optionTable` and throws an error with a message for the user where it can't.
 */
export async function run(
  host: CliHost,
  argv: readonly string[],
  parse: (argv: readonly string[]) => ParsedArguments,
): Promise<ExitCode> {
  try {
    const { values, positionals } = parse(argv);
    if (values.version) return print(host, `${host.version}\n`);
    const [name, ...rest] = positionals;
    if (values.help || name === 'help') return print(host, help);
    if (name === undefined)
      throw new Misuse('Say what to do: check, identify, explain, report, export or lsp.');
    const command = commands.get(name);
    if (!command) throw new Misuse(`There is no command ${name}.`);
    return await command(host, { values, positionals: rest });
  } catch (error) {
    if (!(error instanceof Misuse) && !isArgumentError(error)) throw error;
    host.stderr.write(`four-freedoms: ${error.message}\nTry four-freedoms --help.\n`);
    return exitCodes.misuse;
  }
}

function print(host: CliHost, text: string): ExitCode {
  host.stdout.write(text);
  return exitCodes.clean;
}

async function serve(host: CliHost): Promise<ExitCode> {
  await host.serve();
  return exitCodes.clean;
}

function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}
