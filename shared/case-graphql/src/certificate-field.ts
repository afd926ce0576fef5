import type { CaseRecord, Certifies } from '@anzhu/casework';
import { resolversReading } from '@anzhu/graphql';

const { reads } = resolversReading<CaseRecord>();

/** The electronic certificate of a case by what it certifies; its own service shows it to whoever may read it. */
export const certificateField = (certifies: Certifies<never, never>): Readonly<Record<string, object>> => ({
  electronicCertificate: reads(['_id', 'form', 'outcome'], (record) => {
    const subjectId = certifies(record as never);
    return subjectId ? { subjectId } : null;
  }),
});
