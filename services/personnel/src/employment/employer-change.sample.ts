import { syntheticCitizenId } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { Sample } from '@anzhu/samples';
import type { EmployerChangeForm } from './employer-change.form.ts';

const register = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }';

export const sample: Sample<EmployerChangeForm> = {
  /** Each is about a worker of the installer of its own, whom the contractor asks for. */
  plan: async ({ about, askAs, n, personsOnRecord, unit, world }) => {
    await personsOnRecord();
    const [former, { seed, division }] = [unit('installer'), world];
    const worker = { name: `调${'甲乙丙丁'.charAt(n % 4)}`, idNumber: syntheticCitizenId(11_500_000 + seed * 1_000 + n, division) };
    const requestId = deriveId('sample worker who goes', `${seed} ${n}`);
    await askAs(former)(register, { input: { requestId, ...worker, uscc: former.org } });
    return {
      opener: unit('contractor'),
      form: { ...worker, reason: '签订新的劳动合同', ...about },
      parties: { formerEmployer: former },
    };
  },
};
