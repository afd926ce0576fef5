import type { CloudEvent } from '@anzhu/contracts';
import { type SpentSerial, spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { loggedAfter } from './event-log.ts';

const batchSize = 1_000;

/** Moves a service's counters past every number its own log says was given, and answers how many of them lay behind. May run while the service does: a counter only ever rises. */
export const spendLogged = async (
  connection: Connection,
  spentIn: (events: readonly CloudEvent[]) => readonly SpentSerial[],
): Promise<number> => {
  const highest = new Map<string, number>();
  let at = 0;
  for (;;) {
    const logged = await loggedAfter(connection, at, batchSize);
    for (const { scope, serial } of spentIn(logged.flatMap(({ event }) => (event ? [event] : []))))
      highest.set(scope, Math.max(serial, highest.get(scope) ?? 0));
    const last = logged.at(-1);
    if (!last) break;
    at = last._id;
  }
  return spendSerials(
    connection,
    [...highest].map(([scope, serial]) => ({ scope, serial })),
  );
};
