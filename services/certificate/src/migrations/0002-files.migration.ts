import { systemClock } from '@anzhu/kernel';
import type { Migration } from '@anzhu/store';
import type { Certificate } from '../certificate/certificate.ts';
import { isIssued, printTimer, unprinted } from '../files/unprinted.ts';

/** So many are made a second, that what is issued meanwhile does not wait behind them. */
const apartMs = 200;

/** Editions that were issued before there were files have theirs made, one after the other. */
export const files: Migration = {
  id: '0002-files',
  steps: () => {
    let next = systemClock().getTime();
    const dueOf = (certificate: Certificate) => {
      if (!isIssued(certificate)) return { ...unprinted };
      next += apartMs;
      return { ...unprinted, paperState: 'DUE', timers: [...certificate.timers, printTimer(new Date(next))] };
    };
    return [
      {
        collection: 'certificates',
        change: (batch) =>
          (batch as unknown as readonly Certificate[])
            .filter(({ paperState }) => paperState === undefined)
            .map((certificate) => ({ id: certificate._id, set: dueOf(certificate) })),
      },
    ];
  },
};
