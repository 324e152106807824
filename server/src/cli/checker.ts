import { neverCancelled } from '../core/cancellation';
import type { CheckedFile } from '../report/checkedFile';
import { Lines } from '../report/lines';
import { createService, type Service } from '../service/service';
import { decide, Projects, type Project } from '../workspace/projects';
import { defaultEditorSettings, type EditorSettings } from '../workspace/settings';
import { decodeText } from '../workspace/decode';
import { configName, parentOf } from '../workspace/paths';
import { Misuse, type CheckArguments } from './arguments';
import type { CliHost } from './host';
import type { Input } from './inputs';

/** Checks one document after the other under the settings that apply to each. */
export class Checker {
  readonly #host: CliHost;
  readonly #service: Service;
  readonly #projects: Projects;
  readonly #fixed: Project | undefined;
  readonly #options: Pick<CheckArguments, 'identify' | 'osaid'>;
  readonly #told = new Set<string>();

  private constructor(host: CliHost, options: CheckArguments, fixed: Project | undefined) {
    this.#host = host;
    this.#service = createService(host);
    this.#projects = new Projects(host.fileSystem);
    this.#options = options;
    this.#fixed = fixed;
  }

  /** Throws `Misuse` where the configuration that was named can't be read. */
  static async create(host: CliHost, options: CheckArguments): Promise<Checker> {
    const { config } = options;
    if (config === undefined) return new Checker(host, options, undefined);
    const read = await host.read(config);
    if ('problem' in read) throw new Misuse(`${config}: ${read.problem}.`);
    const decoded = decodeText(read.bytes);
    if ('problem' in decoded) throw new Misuse(`${config}: a binary file, not a text.`);
    const uri = host.uriOf(config);
    const { parseProjectConfig } = await import('../workspace/projectConfig');
    const project = { folder: parentOf(uri), config: parseProjectConfig(decoded.text, uri) };
    const [problem] = project.config.problems;
    if (problem !== undefined) throw new Misuse(`${config}: ${problem}`);
    return new Checker(host, options, project);
  }

  /** Undefined where the project wants the document left alone. */
  async check(input: Input): Promise<CheckedFile | undefined> {
    const uri = this.#host.uriOf(input.path);
    const project = this.#fixed ?? (await this.#projects.find(uri));
    if (project) this.#tellProblems(project);
    const decisions = decide(uri, defaultEditorSettings, project);
    if (decisions.ignored) return undefined;
    const checked = await this.#service.check(
      { uri, version: 0, text: input.text, kind: input.kind },
      {
        ...decisions,
        settings: this.#withOsaid(decisions.settings),
        identify: this.#options.identify,
      },
      neverCancelled,
    );
    this.#service.forget(uri);
    return { path: input.path, lines: new Lines(input.text), checked };
  }

  #withOsaid(settings: EditorSettings): EditorSettings {
    return this.#options.osaid === undefined
      ? settings
      : { ...settings, osaid: this.#options.osaid };
  }

  #tellProblems({ config, folder }: Project): void {
    if (this.#told.has(config.uri)) return;
    this.#told.add(config.uri);
    for (const problem of config.problems) {
      this.#host.stderr.write(`${folder}/${configName}: ${problem}\n`);
    }
  }
}
