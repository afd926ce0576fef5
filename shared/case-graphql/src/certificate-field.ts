import { type CaseRecord, type OpenedCases, variantOfCase } from '@anzhu/casework';
import { resolversReading } from '@anzhu/graphql';
import { isDecided } from '@anzhu/workflow';

const { reads } = resolversReading<CaseRecord>();

interface Certifying extends Pick<OpenedCases, 'certifies'> {
  readonly cases: { readonly process: Pick<OpenedCases['cases']['process'], 'workflow'> };
}

/** The electronic certificate of a case by what it certifies, once that is decided: whatever is named before says nothing. Its own service shows it to whoever may read it. */
export const certificateField = ({ cases: { process }, certifies }: Certifying): Readonly<Record<string, object>> => ({
  electronicCertificate: reads(['_id', 'form', 'outcome', 'state', 'variant', 'tableVersion'], (record) => {
    if (!isDecided(process.workflow, variantOfCase(process, record), record.state)) return null;
    const subjectId = certifies(record as never);
    return subjectId ? { subjectId } : null;
  }),
});
