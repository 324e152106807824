import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, watched, type ClientFactory } from './client';

/** A client whose server is a web worker. */
export function startServerWorker(context: vscode.ExtensionContext): ClientFactory {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server/browser.js');
  let worker: Worker | undefined;
  // The reader and writer are made here, because the client knows a worker by `instanceof`, and
  // what `new Worker` gives inside an extension host is of another class.
  const connect = () => {
    // A restart asks for a worker again; the old one would live on.
    worker?.terminate();
    worker = new Worker(script.toString(true));
    return Promise.resolve({
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    });
  };
  return (output, hear) => {
    const settings = clientOptions(context.extensionUri, output);
    return watched(new LanguageClient(clientId, clientName, connect, settings), hear);
  };
}
