import type { Clock } from '@anzhu/kernel';
import { hasEnded, type Partner } from './partner.ts';
import { isBehind, troublesOf } from './troubles.ts';

interface Watching {
  readonly list: () => Promise<readonly Partner[]>;
  readonly nowhere: () => Promise<number>;
  readonly clock: Clock;
}

/** The same as warnings and figures of the service. */
export const watchedPartners = ({ list, nowhere, clock }: Watching) => {
  const open = async (): Promise<readonly Partner[]> => (await list()).filter((partner) => !hasEnded(partner, clock()));
  return {
    warnings: async () => troublesOf(await list(), clock()),
    gauges: [
      {
        name: 'anzhu_partner_records_nowhere',
        help: 'Records told of without a place, which partners that follow regions do not hear of',
        value: nowhere,
      },
      {
        name: 'anzhu_partner_pending_max',
        help: 'Public events that wait for the partner that is furthest behind',
        value: async () => Math.max(0, ...(await open()).map(({ position }) => position?.pending ?? 0)),
      },
      {
        name: 'anzhu_partners_behind',
        help: 'Partners for whom events wait and who have acknowledged nothing for an hour',
        value: async () => (await open()).filter((partner) => isBehind(partner, clock())).length,
      },
    ],
  };
};
