import { systemClock } from '@anzhu/kernel';
import type { Migration } from '@anzhu/store';
import type { Certificate } from '../certificate/certificate.ts';
import { firstStep, unmade } from '../chain/chain.ts';

/** Editions that were kept before they were sealed, coded and collected are, from now on. */
export const making: Migration = {
  id: '0001-making',
  steps: () => [
    {
      collection: 'certificates',
      change: (batch) =>
        (batch as unknown as readonly Certificate[])
          .filter(({ requestIds }) => requestIds === undefined)
          .map((certificate) => ({
            id: certificate._id,
            set: { ...unmade, timers: [...certificate.timers, ...firstStep(certificate, systemClock())] },
          })),
    },
  ],
};
