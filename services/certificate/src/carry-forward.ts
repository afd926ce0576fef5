import { type Recall, restate } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import type { Certificate } from './certificate/certificate.ts';
import { toldOfCertificate } from './certificate/certificate-change.ts';

/** After a restore others are told again how the certificates stand; those that were undone are made again from the events of their owners, under the same ids. */
export const recallIn =
  (connection: Connection): Recall =>
  (events, say) =>
    restate(connection, { events, say }, [
      { aggregate: 'certificate', collection: 'certificates', tell: (record) => toldOfCertificate(record as unknown as Certificate) },
    ]);
