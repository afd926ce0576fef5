import type { Client, Who } from '../client/client.ts';
import type { Days } from './days.ts';
import { craneForm, type Form } from './forms.ts';
import { serialOf, type World } from './world.ts';

const contact = { contactName: '经办样例', contactPhone: '13888800000' };

/** A filing number as the old certificates of Zhongshan bear it, of crane `n` of the world. */
export const oldFilingNumber = ({ seed }: World, n = 0): string => `粤T-T${serialOf(seed, n, 5)}`;

/** C15: crane `n` of the world entering with its old certificate; approved under 4420 it is tagged for re-issue. */
export const oldCertificateForm = (world: World, days: Days, n = 0): Form => ({
  ...craneForm(world, days, n),
  originalFilingNumber: oldFilingNumber(world, n),
  originalAuthority: '中山市住房和城乡建设局',
});

const kept = [
  ...['category', 'name', 'model', 'serialNumber', 'manufactureDate', 'manufacturer', 'manufacturerUscc', 'manufacturingLicenseNumber'],
  ...['purchaseDate', 'boomLength', 'plannedMaxHeight', 'originalFilingNumber', 'originalAuthority'],
];

/** C15a: the same crane as its unit keeps it before it is filed, its parameters in the units of the old certificate. */
export const unfiledDeviceForm = (world: World, days: Days, n = 0): Form => {
  const machine = oldCertificateForm(world, days, n);
  const inFormerUnits = { formerRatedMoment: 63, formerMaxLiftingWeight: 6000, formerWeightAtMaxRadius: 4000 };
  return { ...Object.fromEntries(kept.map((name) => [name, machine[name]])), ...inFormerUnits };
};

/** C15: what the authority tags. */
export const taggingForm = (filingNumbers: readonly string[], kind: 'TAG' | 'LIFT' = 'TAG'): Form => ({
  kind,
  filingNumbers,
  reason: kind === 'TAG' ? '旧证待换发' : '标识有误',
});

const homeCertificate = ({ seed }: World, days: Days, n: number): Form => ({
  newFilingNumber: `粤SA-T2026${serialOf(seed, n, 5)}`,
  issuingAuthority: '东莞市住房和城乡建设局',
  issuedOn: days.today,
});

/** C15: the certificate that crane `n`, of an owner from elsewhere, was given at its home. */
export const homeReissueForm = (world: World, days: Days, { craneId, n = 0 }: { craneId: string; n?: number }): Form => ({
  craneId,
  ...homeCertificate(world, days, n),
});

/** C15a: crane `n`, claimed under the number it has on record; `isReissuedAtHome`: by its own owner from elsewhere. */
export const claimForm = (
  world: World,
  days: Days,
  { recordedNumber, n = 0, isReissuedAtHome = false }: { recordedNumber: string; n?: number; isReissuedAtHome?: boolean },
): Form => {
  const { manufacturer, serialNumber } = craneForm(world, days, n);
  return { recordedNumber, manufacturer, serialNumber, ...(isReissuedAtHome && homeCertificate(world, days, n)), ...contact };
};

const reissueFields =
  'craneId cause name model manufacturingLicenseNumber hoistKind ratedMoment boomLength maxLiftingWeight plannedMaxHeight weightAtMaxRadius ratedLoad ratedSpeed';

/** C15: the form of a re-issue as the system prefills it, with a contact. */
export const prefilledReissue = async (client: Client, who: Who, craneId: string): Promise<Form> => {
  const query = `query ($craneId: ID!) { reissueForm(craneId: $craneId) { form { ${reissueFields} } } }`;
  const { data } = await client.ask(who, query, { craneId });
  const { form } = (data?.['reissueForm'] ?? { form: {} }) as { form: Form };
  return { cause: 'OLD_CERTIFICATE', ...Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null)), ...contact };
};
