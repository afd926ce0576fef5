import type { Answer } from '../client/answer.ts';
import type { Client } from '../client/client.ts';
import { type Acts, type RequestIds, randomIds } from './acts.ts';
import type { Days } from './days.ts';
import { licenseInput, unitForm } from './forms.ts';
import { officesOf } from './offices.ts';
import type { Unit } from './world.ts';

export interface Office {
  readonly client: Client;
  readonly acts: Acts;
  readonly days: Days;
  readonly ids?: RequestIds;
}

const department = ({ region }: Unit): string => `${officesOf(region).department}-${region.startsWith('65') ? 'examiner' : 'officer'}`;

/** E16: a unit registers itself and its department approves; answers with the case as it ends, or with the first refusal. */
export const registerUnit = async ({ acts }: Office, unit: Unit): Promise<Answer> => {
  const draft = await acts.open(unit, 'UnitRegistration', { form: unitForm(unit) });
  if (draft.state !== 'DRAFT') return draft;
  const submitted = await acts.take(unit, draft, 'submit');
  if (submitted.state !== 'SUBMITTED') return submitted;
  return acts.take(department(unit), submitted, 'approve', { opinion: '属实' });
};

/** A work-safety licence issued before this system is put on record. */
export const recordLicense = ({ client, days, ids = randomIds }: Office, unit: Unit, serial: string): Promise<Answer> =>
  client.act(`${officesOf(unit.region).department}-examiner`, 'importWorkSafetyLicense', {
    requestId: ids(`license ${unit.org}`),
    ...licenseInput(unit, days, serial),
  });
