import type { Connection } from 'vscode-languageserver';
import { settingsSection } from '../protocol';
import { decide, type ProjectDecisions, type Projects } from '../workspace/projects';
import {
  defaultEditorSettings,
  isRecord,
  parseSettings,
  type EditorSettings,
} from '../workspace/settings';
import { describe, type Log } from './runSafe';

/**
 * The settings of each document: asked for by folder where the client can be asked, else as it last
 * pushed them; under them the project's own file. Kept until something changes.
 */
export class SettingsSource {
  readonly #connection: Connection;
  readonly #canAsk: boolean;
  readonly #projects: Projects;
  readonly #log: Log;
  readonly #byUri = new Map<string, Promise<ProjectDecisions>>();
  #pushed: EditorSettings;

  constructor(options: {
    readonly connection: Connection;
    readonly canAsk: boolean;
    readonly projects: Projects;
    readonly log: Log;
    readonly initial: unknown;
  }) {
    this.#connection = options.connection;
    this.#canAsk = options.canAsk;
    this.#projects = options.projects;
    this.#log = options.log;
    this.#pushed = this.#parse(options.initial);
  }

  /** What applies to the document. */
  get(uri: string): Promise<ProjectDecisions> {
    let decisions = this.#byUri.get(uri);
    if (!decisions) {
      decisions = this.#read(uri);
      this.#byUri.set(uri, decisions);
    }
    return decisions;
  }

  /** The client told that settings changed; `settings` is what it sent along. */
  changed(settings: unknown): void {
    if (!this.#canAsk) {
      const own = isRecord(settings) ? settings[settingsSection] : undefined;
      this.#pushed = this.#parse(own ?? settings);
    }
    this.#byUri.clear();
  }

  /** A project file came, went or changed. */
  projectsChanged(): void {
    this.#projects.clear();
    this.#byUri.clear();
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  async #read(uri: string): Promise<ProjectDecisions> {
    const [settings, project] = await Promise.all([this.#ask(uri), this.#projects.find(uri)]);
    for (const problem of project?.config.problems ?? []) {
      this.#log.error(`${project?.config.uri ?? ''}: ${problem}`);
    }
    return decide(uri, settings, project);
  }

  async #ask(uri: string): Promise<EditorSettings> {
    if (!this.#canAsk) return this.#pushed;
    try {
      const value: unknown = await this.#connection.workspace.getConfiguration({
        scopeUri: uri,
        section: settingsSection,
      });
      return this.#parse(value);
    } catch (error) {
      this.#log.error(`settings: ${describe(error)}`);
      return defaultEditorSettings;
    }
  }

  #parse(value: unknown): EditorSettings {
    const { settings, problems } = parseSettings(value);
    for (const problem of problems) this.#log.error(`settings: ${problem}`);
    return settings;
  }
}
