import type { Server } from '../server';

export const id = 'fourFreedoms.restartServer';

export function restartServer(server: Server): () => Promise<void> {
  return () => server.restart();
}
