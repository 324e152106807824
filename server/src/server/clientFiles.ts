import type { Connection } from 'vscode-languageserver';
import type { FileSystem, FileType } from '../core/fileSystem';
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
} from '../protocol';

/** Files read by the client, which alone knows virtual and remote schemes. */
export function clientFileSystem(connection: Connection): FileSystem {
  return Object.freeze({
    async readDirectory(uri: string): Promise<ReadonlyMap<string, FileType>> {
      const params: ReadDirectoryParams = { uri };
      try {
        const entries = await connection.sendRequest<ReadDirectoryResult>(
          readDirectoryRequest,
          params,
        );
        return new Map(Object.entries(entries));
      } catch {
        return new Map();
      }
    },
    async readText(uri: string, maxBytes?: number): Promise<string | undefined> {
      const params: ReadTextParams = maxBytes === undefined ? { uri } : { uri, maxBytes };
      try {
        return (await connection.sendRequest<ReadTextResult>(readTextRequest, params)) ?? undefined;
      } catch {
        return undefined;
      }
    },
  });
}

/** A packed file, through the client. */
export async function clientAsset(
  connection: Connection,
  name: string,
): Promise<Uint8Array | undefined> {
  const params: ReadAssetParams = { name };
  try {
    const base64 = await connection.sendRequest<ReadAssetResult>(readAssetRequest, params);
    return base64 === null ? undefined : decodeBase64(base64);
  } catch {
    return undefined;
  }
}

function decodeBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
