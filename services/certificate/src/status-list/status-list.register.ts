import { defineRegister } from '@anzhu/register';
import type { Aggregate } from '@anzhu/store';
import { z } from 'zod';

const statusListRecord = z.object({
  /** Of the list that was made last; each has a greater one, also after a restore. */
  number: z.number(),
  issuedAt: z.string().nullable(),
});

/** The status list of the service: there is one. */
export interface PublishedList extends Aggregate, Readonly<z.output<typeof statusListRecord>> {}

/** 证照状态清单: kept for the timer that makes it anew each minute; everybody reads what it makes. */
export const statusListRegister = defineRegister<PublishedList>({
  type: 'CertificateStatusList',
  collection: 'certificate_status_lists',
  zh: '证照状态清单',
  en: 'Status list of certificates',
  record: statusListRecord,
  readableBy: 'NOBODY',
});
