import { syntheticCitizenId } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { Occasion, Sample } from '@anzhu/samples';
import type { EmployerChangeForm } from './employer-change.form.ts';

/** Beyond the persons of all worlds and of other samples. */
const firstPerson = 11_500_000;

const register = 'mutation ($input: RegisterPersonInput!) { done: registerPerson(input: $input) { __typename } }';

/** Somebody who works for the contractor and whom no project holds. */
const moving = async ({ askAs, n, personsOnRecord, unit, world: { seed, division } }: Occasion) => {
  await personsOnRecord();
  const former = unit('contractor');
  const person = { name: '钱迁', idNumber: syntheticCitizenId(firstPerson + seed * 1_000 + n, division) };
  const requestId = deriveId('sample moving person', `${seed} ${n}`);
  await askAs(former)(register, { input: { requestId, ...person, phone: '13888800000', uscc: former.org } });
  return person;
};

export const sample: Sample<EmployerChangeForm> = {
  plan: async (occasion) => {
    const { unit } = occasion;
    return {
      opener: unit('installer'),
      form: { ...(await moving(occasion)), reason: '劳动合同转签' },
      parties: { formerEmployer: unit('contractor') },
    };
  },
};
