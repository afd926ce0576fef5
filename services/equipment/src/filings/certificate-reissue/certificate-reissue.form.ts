import { choice, declaring, type FieldRule } from '@anzhu/casework';
import { z } from 'zod';
import { lifeRules, parameterFields, parameterRules } from '../../cranes/crane/crane-parameters.ts';
import { filingFields } from '../common/filing-business.ts';
import { ownershipFilingForm } from '../ownership-filing/ownership-filing.form.ts';
import { changedFields } from './former-units.ts';

const { name, model, manufacturingLicenseNumber, hoistKind } = ownershipFilingForm.shape;

const fields = z.object({
  ...filingFields,
  cause: choice(
    'ReissueCause',
    { zh: '换证原因', en: 'Cause of the re-issue' },
    {
      OLD_CERTIFICATE: { zh: '旧证换新证', en: 'The certificate is of the old kind' },
      CORRECTION: { zh: '照面信息更正', en: 'Its face is to be corrected' },
      LOST_OR_DAMAGED: { zh: '遗失或损毁', en: 'It was lost or damaged' },
    },
  ),
  ...{ name, model, manufacturingLicenseNumber, hoistKind },
  ...parameterFields,
  ...changedFields,
});

/** What is on record of the machine. */
const recorded = [
  'name',
  'model',
  'manufacturingLicenseNumber',
  'hoistKind',
  ...Object.keys(changedFields),
  ...Object.keys(parameterFields),
];

const asRecorded = (rules: Readonly<Record<string, FieldRule>>): Readonly<Record<string, FieldRule>> => ({
  ...rules,
  ...Object.fromEntries(recorded.map((field) => [field, { ...rules[field], from: [{ path: `craneId.${field}` }] }])),
});

/** C15: the machine as the new certificate is to show it, with the parameters of its class; prefilled by the query `reissueForm`. Maker and serial number are its identity and stay. */
export const certificateReissueForm = declaring(fields, {
  rules: asRecorded({ ...parameterRules('craneId.category'), ...lifeRules('craneId.category') }),
  sections: {
    craneId: { zh: '设备和联系人', en: 'Crane and contact' },
    cause: { zh: '新证照面信息', en: 'The face of the new certificate' },
  },
});

export type CertificateReissueForm = z.output<typeof certificateReissueForm>;
