import { Misuse, type ParsedArguments } from './arguments';
import { help } from './help';
import { exitCodes, type CliHost, type ExitCode } from './host';

type Command = (host: CliHost, parsed: ParsedArguments) => ExitCode | Promise<ExitCode>;

/** Each is loaded when it is asked for: what one command needs, another should not wait for. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map<
  string,
  () => Promise<Command>
>([
  ['check', async () => (await import('./check')).check],
  ['identify', async () => (await import('./identify')).identify],
  ['explain', async () => (await import('./explain')).explain],
  ['report', async () => (await import('./report')).report],
  ['export', async () => (await import('./export')).exportFile],
  ['lsp', () => Promise.resolve(serve)],
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
    const load = commands.get(name);
    if (!load) throw new Misuse(`There is no command ${name}.`);
    const command = await load();
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
