import type { AskSystem, MadeCase, Occasion, Sample } from '@anzhu/samples';
import { contact, endings, filedCrane, ownFiling } from '../common/filing.sample.ts';
import type { CertificateReissueForm } from './certificate-reissue.form.ts';
import { reissueProcedureOf } from './reissue-procedure.ts';

const fields =
  'craneId cause name model manufacturingLicenseNumber hoistKind ratedMoment boomLength maxLiftingWeight plannedMaxHeight weightAtMaxRadius ratedLoad ratedSpeed';

/** C15: the form of a re-issue as the system prefills it for its owner, with a contact. */
export const prefilledReissue = async (ask: AskSystem, craneId: string): Promise<Partial<CertificateReissueForm>> => {
  const { data } = await ask(`query ($craneId: ID!) { reissueForm(craneId: $craneId) { form { ${fields} } } }`, { craneId });
  const { form } = (data?.['reissueForm'] ?? { form: {} }) as { readonly form: object };
  return { cause: 'OLD_CERTIFICATE', ...Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null)), ...contact };
};

/** A crane whose certificate may be re-issued: where the authority tags them, one that is tagged. */
const due = async (occasion: Occasion): Promise<MadeCase> => {
  const { make, n, world } = occasion;
  if (reissueProcedureOf(world.division) !== 'TAGGED') return filedCrane(occasion);
  const filing = await ownFiling(occasion);
  await make('ReissueTagging', { state: 'RECORDED', n, about: { filingNumbers: [filing['filingNumber']] } });
  return filing;
};

export const sample: Sample<CertificateReissueForm> = {
  plan: async (occasion) => {
    const owner = occasion.unit('equipmentOwner');
    const craneId = String((await due(occasion))['craneId']);
    return {
      opener: owner,
      form: await prefilledReissue(occasion.askAs(owner), craneId),
      causes: endings(occasion, owner, () => craneId),
    };
  },
};
