import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { analyzedNotification, type Verdict } from '../../server/src/protocol';
import type { ClientFactory, ServerState } from './client';
import { answerFileRequests } from './files';

/** Owns the one client, which is made when the first of our documents is seen. */
export class Server implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #loadFactory: () => Promise<ClientFactory>;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<ServerState>();
  readonly #analyzed = new vscode.EventEmitter<Verdict>();
  #client: Promise<BaseLanguageClient> | undefined;
  #state: ServerState = 'idle';

  readonly onDidChangeState = this.#changed.event;
  /** Fires with the verdict of each version of a document that is read. */
  readonly onDidAnalyze = this.#analyzed.event;

  /** `extension` is the folder that the extension is installed in. */
  constructor(
    extension: vscode.Uri,
    loadFactory: () => Promise<ClientFactory>,
    output: vscode.LogOutputChannel,
  ) {
    this.#extension = extension;
    this.#loadFactory = loadFactory;
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** The client; the first call makes it and starts the server. */
  start(): Promise<BaseLanguageClient> {
    this.#client ??= this.#create();
    return this.#client;
  }

  /** Ends the server and starts it anew; starts it where it was not running. */
  async restart(): Promise<void> {
    if (!this.#client) {
      await this.start();
      return;
    }
    const client = await this.#client;
    if (client.needsStop()) await client.stop();
    await client.start();
  }

  async dispose(): Promise<void> {
    this.#changed.dispose();
    this.#analyzed.dispose();
    await (await this.#client)?.dispose();
  }

  async #create(): Promise<BaseLanguageClient> {
    this.#set('starting');
    const create = await this.#loadFactory().catch((error: unknown) => {
      this.#output.error(`The client cannot be loaded: ${String(error)}`);
      this.#client = undefined;
      this.#set('stopped');
      throw error;
    });
    const client = create(this.#output, (state) => {
      this.#set(state);
    });
    client.onNotification(analyzedNotification, (verdict: Verdict) => {
      this.#analyzed.fire(verdict);
    });
    answerFileRequests(client, this.#extension);
    try {
      await client.start();
    } catch (error) {
      this.#output.error(String(error));
      this.#set('stopped');
    }
    return client;
  }

  #set(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed.fire(state);
  }
}
