import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { compareCommand, type InitializationOptions } from '../../server/src/protocol';
import { documentSelector } from './documents';

/** Makes the client for one host, not started yet; `hear` is told of each change of its state. */
export type ClientFactory = (
  output: vscode.LogOutputChannel,
  hear: (state: ServerState) => void,
) => BaseLanguageClient;

/** What the server is doing; `idle` until the first of our documents is seen. */
export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** `client`, with `hear` told of each change of its state. */
export function watched(
  client: BaseLanguageClient,
  hear: (state: ServerState) => void,
): BaseLanguageClient {
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) hear('running');
    else hear(newState === State.Starting ? 'starting' : 'stopped');
  });
  return client;
}

export const clientId = 'fourFreedoms';
export const clientName = 'Four Freedoms';

/** A server that ended more often than this within `restartWindow` stays ended. */
const maxRestarts = 4;
/** Milliseconds. */
const restartWindow = 180_000;

/**
 * What to do when the server ends or its connection breaks: start again a few times, and say so in
 * the output and the status item, never in a pop-up.
 */
function quietErrorHandler(output: vscode.LogOutputChannel): ErrorHandler {
  const ends: number[] = [];
  return {
    error: (error, _message, count) => {
      output.error(`The connection to the server failed: ${error.message}`);
      return {
        action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      };
    },
    closed: () => {
      const now = Date.now();
      ends.push(now);
      const recent = ends.filter((at) => now - at < restartWindow).length;
      const again = recent <= maxRestarts;
      output.error(
        again ? 'The server ended; starting it again.' : 'The server keeps ending; it stays off.',
      );
      return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** What a client of either host is told; `extension` is the folder that it is installed in. */
export function clientOptions(
  extension: vscode.Uri,
  output: vscode.LogOutputChannel,
): LanguageClientOptions {
  // Asked for at each start: a changed setting needs no new client.
  const initializationOptions = (): InitializationOptions => ({
    clientFiles: true,
    analyzed: true,
    authoring: true,
    compares: true,
    docsBase: `${extension.toString()}/docs/rules/`,
    workspaceDiagnostics: vscode.workspace
      .getConfiguration('fourFreedoms')
      .get('workspaceDiagnostics', false),
  });
  return {
    documentSelector,
    // A hover holds words of documents: no other command may be reached from it.
    markdown: { isTrusted: { enabledCommands: [compareCommand] } },
    initializationOptions,
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'four-freedoms',
    errorHandler: quietErrorHandler(output),
    initializationFailedHandler: (error: unknown) => {
      output.error(`The server cannot start: ${String(error)}`);
      return false;
    },
  };
}
