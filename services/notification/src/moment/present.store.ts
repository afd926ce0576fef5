import { type Clock, systemClock } from '@anzhu/kernel';
import { databaseNow } from '@anzhu/store';
import type { Connection } from 'mongoose';

/** Clocks that are set by one another differ by less. */
const toleratedMs = 60_000;

/** By which moments come: never ahead of the database's clock, which all processes share, so that a machine whose clock is ahead tells nothing early. */
export const presentBy =
  (connection: Connection, clock: Clock, own: Clock = systemClock) =>
  async (): Promise<Date> => {
    const ahead = own().getTime() - (await databaseNow(connection)).getTime();
    return new Date(clock().getTime() - (ahead > toleratedMs ? ahead : 0));
  };

export type Present = ReturnType<typeof presentBy>;
