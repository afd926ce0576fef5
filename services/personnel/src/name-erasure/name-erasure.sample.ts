import { syntheticCitizenId } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { Occasion, Sample } from '@anzhu/samples';
import type { NameErasureForm } from './name-erasure.form.ts';

/** Beyond the persons of all worlds and of other samples. */
const firstPerson = 11_900_000;

const register = 'mutation ($input: RegisterPersonInput!) { done: registerPerson(input: $input) { ... on Person { id version } } }';
const leave = 'mutation ($input: ChangePersonInput!) { done: changePerson(input: $input) { ... on Person { id } } }';

/** A worker whom the contractor had on its list and who has left. */
const whoLeft = async ({ askAs, n, unit, world: { seed, division } }: Occasion): Promise<string> => {
  const contractor = unit('contractor');
  const ask = askAs(contractor);
  const idOf = (what: string): string => deriveId(`sample person who ${what}`, `${seed} ${n}`);
  const idNumber = syntheticCitizenId(firstPerson + seed * 1_000 + n, division);
  const came = { requestId: idOf('came'), name: '钱去', idNumber, phone: '13888800001', uscc: contractor.org };
  const { data } = await ask(register, { input: came });
  const { id = '', version } = (data?.['done'] ?? {}) as { readonly id?: string; readonly version?: number };
  const left = { requestId: idOf('left'), personId: id, expectedVersion: version, employed: false, leavingReason: '合同到期' };
  await ask(leave, { input: left });
  return id;
};

export const sample: Sample<NameErasureForm> = {
  plan: async (occasion) => {
    await occasion.personsOnRecord();
    const form = { personId: await whoLeft(occasion), ground: 'REQUEST' as const, reason: '本人书面申请删除' };
    return { opener: occasion.official('EXAMINER'), form, colleagues: { DEPARTMENT_OFFICER: occasion.official('DEPARTMENT_OFFICER') } };
  },
};
