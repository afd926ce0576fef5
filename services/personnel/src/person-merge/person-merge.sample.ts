import { syntheticCitizenId } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { Occasion, Sample } from '@anzhu/samples';
import type { PersonMergeForm } from './person-merge.form.ts';

/** Beyond the persons of all worlds and of other samples. */
const firstPerson = 11_700_000;

const register = 'mutation ($input: RegisterPersonInput!) { done: registerPerson(input: $input) { ... on Person { id } } }';

/** One of two records of a worker of the contractor. */
const recorded = async ({ askAs, n, unit, world: { seed, division } }: Occasion, at: 0 | 1): Promise<string> => {
  const contractor = unit('contractor');
  const idNumber = syntheticCitizenId(firstPerson + seed * 1_000 + n * 2 + at, division);
  const requestId = deriveId('sample person on record twice', `${seed} ${n} ${at}`);
  const input = { requestId, name: '孙双', idNumber, phone: '13888800000', uscc: contractor.org };
  const { data } = await askAs(contractor)(register, { input });
  return (data?.['done'] as { readonly id?: string } | undefined)?.id ?? '';
};

export const sample: Sample<PersonMergeForm> = {
  plan: async (occasion) => {
    await occasion.personsOnRecord();
    const [keptId, duplicateId] = [await recorded(occasion, 0), await recorded(occasion, 1)];
    const form = { keptId, duplicateId, reason: '换证前后各登记一次' };
    return { opener: occasion.official('EXAMINER'), form, colleagues: { DEPARTMENT_OFFICER: occasion.official('DEPARTMENT_OFFICER') } };
  },
};
