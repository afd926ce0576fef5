import { choice } from '@anzhu/casework';
import { z } from 'zod';
import { parameterFields } from '../../cranes/crane/crane-parameters.ts';
import { filingFields } from '../common/filing-business.ts';
import { ownershipFilingForm } from '../ownership-filing/ownership-filing.form.ts';
import { changedFields } from './former-units.ts';

const { name, model, manufacturingLicenseNumber, hoistKind } = ownershipFilingForm.shape;

/** C15: the machine as the new certificate is to show it; prefilled by the query `reissueForm`. Maker and serial number are its identity and stay. */
export const certificateReissueForm = z.object({
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

export type CertificateReissueForm = z.output<typeof certificateReissueForm>;
