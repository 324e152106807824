import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  readAssetRequest,
  readDirectoryRequest,
  readTextRequest,
  type ReadAssetParams,
  type ReadAssetResult,
  type ReadDirectoryParams,
  type ReadDirectoryResult,
  type ReadTextParams,
  type ReadTextResult,
} from '../../server/src/protocol';
import { decodeText } from '../../server/src/workspace/decode';

/** No file around a document is read that is longer than this (bytes). */
const defaultMaxBytes = 1 << 20;

async function readDirectory({ uri }: ReadDirectoryParams): Promise<ReadDirectoryResult> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
    return Object.fromEntries(
      entries.map(([name, type]) => [
        name,
        (type & vscode.FileType.Directory) !== 0 ? 'directory' : 'file',
      ]),
    );
  } catch {
    return {};
  }
}

async function readText({
  uri,
  maxBytes = defaultMaxBytes,
}: ReadTextParams): Promise<ReadTextResult> {
  try {
    const file = vscode.Uri.parse(uri);
    if ((await vscode.workspace.fs.stat(file)).size > maxBytes) return null;
    const bytes = await vscode.workspace.fs.readFile(file);
    if (bytes.length > maxBytes) return null;
    const decoded = decodeText(bytes);
    return 'text' in decoded ? decoded.text : null;
  } catch {
    return null;
  }
}

function base64(bytes: Uint8Array): string {
  // A call takes only so many arguments; this many bytes at a time are safe everywhere.
  const step = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}

async function readAsset(
  extension: vscode.Uri,
  { name }: ReadAssetParams,
): Promise<ReadAssetResult> {
  if (!/^[\w.-]+$/.test(name) || name.startsWith('.')) return null;
  try {
    return base64(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name)));
  } catch {
    return null;
  }
}

/**
 * Lets the server read the files around a document through the editor, which alone can reach them
 * in a virtual workspace. They are read as bytes: opening them as documents would set off every
 * other extension.
 */
export function answerFileRequests(client: BaseLanguageClient, extension: vscode.Uri): void {
  client.onRequest(readDirectoryRequest, readDirectory);
  client.onRequest(readTextRequest, readText);
  client.onRequest(readAssetRequest, (params: ReadAssetParams) => readAsset(extension, params));
}
