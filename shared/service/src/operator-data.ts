import { isDeepStrictEqual } from 'node:util';
import { type DivisionChanges, tellDivisions } from '@anzhu/identifiers';
import {
  type AnnouncedYear,
  announcedDays,
  type CalendarChange,
  changeOf,
  chinaCalendarData,
  systemClock,
  type tellableCalendar,
  withYears,
} from '@anzhu/kernel';
import { allOperatorData, operatorData, startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';

interface Options {
  readonly connection: Connection;
  readonly calendar: ReturnType<typeof tellableCalendar>;
  readonly logger: Logger;
  readonly limits?: ((change: CalendarChange) => Promise<number>) | undefined;
  readonly follows?: (() => Promise<void>) | undefined;
  readonly everyMs?: number;
}

const noChanges: DivisionChanges = { added: [], abolished: {} };

type CountedBy = Readonly<Record<string, string>>;

interface Told {
  readonly changes: DivisionChanges;
  readonly years: readonly AnnouncedYear[];
  /** The days by which limits were last counted. */
  readonly counted: CountedBy | undefined;
}

const toldNow = async (connection: Connection): Promise<Told> => {
  const told = await allOperatorData(connection);
  return {
    changes: (told.get('divisions') as DivisionChanges | undefined) ?? noChanges,
    years: (told.get('calendar') as readonly AnnouncedYear[] | undefined) ?? [],
    counted: told.get('limits') as CountedBy | undefined,
  };
};

/** Counts limits anew where they were last counted by other days, also by those of an earlier release. */
const countAnew = async ({ connection, calendar, logger, limits }: Options, { years, counted }: Told): Promise<void> => {
  const [before, now] = [counted, announcedDays(withYears(chinaCalendarData, years))];
  if (!limits || isDeepStrictEqual(before, now)) return;
  const moved = await limits({ calendar, touches: changeOf(before ?? now, now) });
  await operatorData<CountedBy>(connection, 'limits').tell(now, 'service', systemClock());
  if (moved > 0) logger.info({ moved }, 'time limits were counted anew by the announced holidays');
};

/** Takes over what operators have told beside the release, divisions and announced holidays, and what the service itself follows, before the service serves and whenever it changes. */
export const followOperatorData = async (options: Options): Promise<{ readonly stop: () => Promise<void> }> => {
  const { connection, calendar, logger, everyMs = 3_000 } = options;
  let seen: unknown;
  const takeOver = async (): Promise<Told> => {
    const told = await toldNow(connection);
    const { changes, years } = told;
    if (isDeepStrictEqual(seen, [changes, years])) return told;
    seen = [changes, years];
    tellDivisions(changes);
    calendar.tell(years);
    return told;
  };
  await takeOver();
  await options.follows?.();
  const round = async (): Promise<void> => {
    await options.follows?.();
    await countAnew(options, await takeOver());
  };
  const loop = startLoop(async () => {
    await round().catch((error: unknown) => logger.warn({ err: error }, 'what operators tell could not be followed, tried again later'));
    return everyMs;
  });
  return { stop: loop.stop };
};
