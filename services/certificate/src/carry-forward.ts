import { certificateFilesMade } from '@anzhu/contracts';
import { type Recall, restate } from '@anzhu/messaging';
import { spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { Certificate } from './certificate/certificate.ts';
import { toldOfCertificate } from './certificate/certificate-change.ts';
import { statusIndexScope } from './files/unprinted.ts';

type Told = Parameters<Recall>[0][number];

/** The places in the status list that papers bear which were made after the copy. */
export const spentIn = (events: readonly Told[]) =>
  events
    .filter(({ type }) => type === certificateFilesMade.type)
    .map(({ data }) => ({ scope: statusIndexScope, serial: Number((data as { readonly statusIndex: number }).statusIndex) }));

/** After a restore no place in the status list is given twice, and others are told again how the certificates stand; those that were undone are made again from the events of their owners, under the same ids. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events, say) => {
    await spendSerials(connection, spentIn(events));
    await restate(connection, { events, say }, [
      {
        aggregate: 'certificate',
        collection: 'certificates',
        tell: (record) => toldOfCertificate(record as unknown as Certificate),
        takeBack: () => null,
      },
    ]);
  };
