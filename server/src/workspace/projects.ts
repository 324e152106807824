import type { FileSystem } from '../core/fileSystem';
import { baseName, childOf, configName, parentOf, relativeTo } from './paths';
import type { ProjectConfig, Waiver } from './projectConfig';
import type { EditorSettings } from './settings';

/** What a project has decided about one document. */
export interface ProjectDecisions {
  readonly settings: EditorSettings;
  /** The waivers that may apply to the document: those for its path, and those for any path. */
  readonly waivers: readonly Waiver[];
  /** Where the waivers stand; undefined where there is no project file. */
  readonly configUri: string | undefined;
  /** The project wants the document left alone. */
  readonly ignored: boolean;
  /** Where a waiver for the document would be written; undefined for a document in no folder. */
  readonly waiverFile: WaiverFile | undefined;
}

/** A configuration file to write a waiver into. */
export interface WaiverFile {
  readonly uri: string;
  /** What the file says; undefined where there is none yet. */
  readonly text: string | undefined;
  /** The document's path, relative to the file's folder. */
  readonly path: string;
}

/** A configuration file and the folder that it speaks for. */
export interface Project {
  readonly folder: string;
  readonly config: ProjectConfig;
}

/** Longest configuration file read, in bytes. */
const maxBytes = 1 << 20;
/** How many folders up a configuration file is looked for. */
const maxDepth = 64;

/** Finds and keeps the project files above documents. */
export class Projects {
  readonly #fileSystem: FileSystem;
  readonly #isTop: (folder: string) => boolean;
  readonly #byFolder = new Map<string, Promise<Project | undefined>>();

  /** `isTop` tells the folders above which a project file is no more looked for. */
  constructor(fileSystem: FileSystem, isTop: (folder: string) => boolean = () => false) {
    this.#fileSystem = fileSystem;
    this.#isTop = isTop;
  }

  /** The nearest project file at or above the document's folder. */
  find(documentUri: string): Promise<Project | undefined> {
    return this.#above(parentOf(documentUri), maxDepth);
  }

  /** Forgets what was read: a project file came, went or changed. */
  clear(): void {
    this.#byFolder.clear();
  }

  #above(folder: string, depth: number): Promise<Project | undefined> {
    // `file://` and the like have nothing above them.
    if (depth === 0 || folder === '' || folder.endsWith(':/') || folder.endsWith(':')) {
      return Promise.resolve(undefined);
    }
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = this.#read(folder).then((own) => {
      if (own) return own;
      return this.#isTop(folder) ? undefined : this.#above(parentOf(folder), depth - 1);
    });
    this.#byFolder.set(folder, found);
    return found;
  }

  async #read(folder: string): Promise<Project | undefined> {
    const uri = childOf(folder, configName);
    const text = await this.#fileSystem.readText(uri, maxBytes);
    if (text === undefined) return undefined;
    // Most folders have none, and need no YAML.
    const { parseProjectConfig } = await import('./projectConfig');
    return { folder, config: parseProjectConfig(text, uri) };
  }
}

/** What `project` decides about a document, on top of the user's own `settings`. */
export function decide(
  documentUri: string,
  settings: EditorSettings,
  project: Project | undefined,
): ProjectDecisions {
  if (!project) {
    const waiverFile = newWaiverFile(documentUri);
    return { settings, waivers: [], configUri: undefined, ignored: false, waiverFile };
  }
  const { folder, config } = project;
  const path = relativeTo(folder, documentUri);
  return {
    settings: config.apply(settings),
    waivers: config.waivers.filter((waiver) => waiver.path === undefined || waiver.path === path),
    configUri: config.uri,
    ignored: path !== undefined && config.ignores(path),
    waiverFile: path === undefined ? undefined : { uri: config.uri, text: config.text, path },
  };
}

function newWaiverFile(documentUri: string): WaiverFile | undefined {
  const folder = parentOf(documentUri);
  if (folder === '') return undefined;
  return { uri: childOf(folder, configName), text: undefined, path: baseName(documentUri) };
}
