import { deriveId } from '@anzhu/kernel';
import type { Occasion, Sample, Unit } from '@anzhu/samples';
import { licenseHolder } from '../licensing/builder.sample.ts';
import type { LicenseChangeForm } from './license-change.ts';

const keep = `mutation Keep($input: ChangeUnitInput!) {
  kept: changeUnit(input: $input) { __typename ... on Unit { version } ... on Blocked { reasons { zh } } }
}`;

/** E1: the unit has moved since its license was issued. */
const moved = ({ askAs, once }: Occasion, unit: Unit): Promise<unknown> =>
  once(`moved ${unit.org}`, async () => {
    const ask = askAs(unit);
    const { data } = await ask('query Own($uscc: ID!) { unit(uscc: $uscc) { version } }', { uscc: unit.org });
    const { version } = (data?.['unit'] ?? {}) as { readonly version?: number };
    return ask(keep, { input: { requestId: deriveId('moved', unit.org), expectedVersion: version, address: '样例路2号' } });
  });

export const sample: Sample<LicenseChangeForm> = {
  plan: async (occasion) => {
    const unit = await licenseHolder(occasion);
    await moved(occasion, unit);
    return { opener: unit, form: { changedOn: occasion.days.today, explanation: '企业住所变更' } };
  },
};
