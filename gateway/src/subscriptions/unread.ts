import type { Socket } from 'node:net';

/** What the system has been given, and what of that it has not taken yet: libuv counts part by part, however large a write. */
interface Written {
  readonly bytesWritten: number;
  readonly writeQueueSize: number;
}

/** How much the system has taken for the reader; nothing more of a connection that is over. */
const takenOf = (connection: Socket): number => {
  const { _handle: handle } = connection as Socket & { readonly _handle?: Written | null };
  return handle ? handle.bytesWritten - handle.writeQueueSize : 0;
};

const looksInAll = 8;

/** Calls `cut` where something waits for a reader that has taken nothing of it for so long: one that is slow and reads on is let be, also while it reads one large event. The time is that of looks, so that no reader is cut where it is this process that stood still. Returns what ends the watch. */
export const watchUnread = (connection: Socket, unreadMs: number, cut: () => void): (() => void) => {
  let [taken, looks] = [takenOf(connection), 0];
  const look = (): void => {
    const now = takenOf(connection);
    const isRead = connection.writableLength === 0 || now !== taken;
    [taken, looks] = [now, isRead ? 0 : looks + 1];
    if (looks >= looksInAll) cut();
  };
  const watch = setInterval(look, unreadMs / looksInAll).unref();
  return () => clearInterval(watch);
};
