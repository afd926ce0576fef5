import type { Change, Finding, Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';

interface Scrapping {
  readonly form: { readonly craneId: string };
  readonly outcome: { readonly cancelledOn: string };
}

interface Stored {
  readonly _id: string;
  readonly filingNumber: string;
  readonly filingState: string;
}

/** Nothing is undone: a person looks at the machine and ends its filing. */
const filedAgain = ({ _id, filingNumber }: Stored, cancelledOn: string): Finding => ({
  kind: 'FILED_AFTER_SCRAPPING',
  records: [`cranes/${_id}`],
  zh: `设备已于${cancelledOn}报废注销,之后又备案为${filingNumber},请核实并注销`,
  en: `The machine was scrapped on ${cancelledOn} and filed again as ${filingNumber}: check, and cancel the filing`,
});

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const cranes = batch as unknown as readonly Stored[];
  const ids = cranes.map(({ _id }) => _id);
  const scrappings = (await connection
    .collection('filing_cancellations')
    .find({ 'form.craneId': { $in: ids }, 'form.cause': 'SCRAPPED', state: 'CANCELLED' })
    .toArray()) as unknown as readonly Scrapping[];
  const scrappedOn = new Map(scrappings.map(({ form, outcome }) => [form.craneId, outcome.cancelledOn]));
  return cranes.flatMap((crane): Change[] => {
    const day = scrappedOn.get(crane._id);
    if (day === undefined) return [];
    const findings = crane.filingState === 'FILED' ? [filedAgain(crane, day)] : [];
    return [{ id: crane._id, set: { scrappedOn: day }, findings }];
  });
};

/** C3, L1: a machine whose filing was cancelled because it was scrapped is known as scrapped. */
export const scrappedMachines: Migration = {
  id: '0004-scrapped-machines',
  steps: () => [{ collection: 'cranes', change }],
};
