import type { Days, Sample, World } from '@anzhu/samples';
import { contact } from '../common/filing.sample.ts';
import type { FilingExtensionForm } from './filing-extension.ts';

/** C4, an assessment of today that has passed. */
const extensionForm = ({ units }: World, days: Days, craneId: string): FilingExtensionForm => ({
  craneId,
  assessmentBody: units.inspectionBody.name,
  assessmentBodyUscc: units.inspectionBody.org,
  assessmentNumber: 'PG2026-1',
  assessedOn: days.today,
  assessmentConclusion: 'PASSED',
  ...contact,
});

export const sample: Sample<FilingExtensionForm> = {
  answers: { extendedUntil: ({ days }) => days.plus(600) },
  /** Of a machine near the end of its service life. */
  plan: async ({ days, make, n, once, unit, world }) => {
    const about = { manufactureDate: days.plus(-15 * 365 + 200), purchaseDate: days.plus(-15 * 365 + 200) };
    const old = await once('an old crane', () => make('OwnershipFiling', { state: 'FILED', n, about }));
    return { opener: unit('equipmentOwner'), form: extensionForm(world, days, String(old['craneId'])) };
  },
};
