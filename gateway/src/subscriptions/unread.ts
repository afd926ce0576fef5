import type { Socket } from 'node:net';

/** How much has left: what waits counts among what was written. */
const takenOf = ({ bytesWritten, writableLength }: Pick<Socket, 'bytesWritten' | 'writableLength'>): number =>
  bytesWritten - writableLength;

/** Calls `cut` where something waits for a reader that has taken nothing of it for so long: one that is slow and reads on is let be. Returns what ends the watch. */
export const watchUnread = (connection: Socket, unreadMs: number, cut: () => void): (() => void) => {
  let [taken, since] = [takenOf(connection), performance.now()];
  const look = (): void => {
    const now = takenOf(connection);
    if (connection.writableLength === 0 || now !== taken) [taken, since] = [now, performance.now()];
    else if (performance.now() - since >= unreadMs) cut();
  };
  const watch = setInterval(look, unreadMs / 4).unref();
  return () => clearInterval(watch);
};
