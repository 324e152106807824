import * as vscode from 'vscode';
import { compareCommand, originalRequest, type OriginalResult } from '../../../server/src/protocol';
import type { Server } from '../server';
import { originalUri } from '../views/originals';

export const id = compareCommand;

/** Takes a document's URI; without one, the document in the active editor is meant. */
export function compareWithOriginal(server: Server): (uri?: unknown) => Promise<void> {
  return async (given) => {
    const uri =
      typeof given === 'string'
        ? vscode.Uri.parse(given)
        : vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    const client = await server.start();
    const original = await client.sendRequest<OriginalResult | null>(originalRequest, {
      uri: client.code2ProtocolConverter.asUri(uri),
    });
    if (typeof original?.text !== 'string') {
      // The user has just asked for it: this is the answer.
      void vscode.window.showInformationMessage(
        original
          ? `The text of ${original.name} is not shipped with Four Freedoms, so there is nothing to compare with.`
          : 'This document is not recognised as a known licence, so there is no original to compare with.',
      );
      return;
    }
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    await vscode.commands.executeCommand(
      'vscode.diff',
      originalUri(uri, original.id),
      uri,
      `${original.name} ↔ ${name}`,
    );
  };
}
