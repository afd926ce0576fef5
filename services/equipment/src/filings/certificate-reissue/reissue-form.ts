import type { Crane } from '../../cranes/crane/crane.ts';
import type { CertificateReissueForm } from './certificate-reissue.form.ts';
import { inBothUnits } from './parameters-in-both-units.ts';
import { reissueProcedureOf } from './reissue-procedure.ts';

type Prefilled = Partial<CertificateReissueForm>;

/** The form as the machine on record fills it; what a person has to add or say stays open. */
const prefilled = (crane: Crane): Prefilled => ({
  craneId: crane._id,
  ...(crane.reissueDue && { cause: 'OLD_CERTIFICATE' as const }),
  name: crane.name,
  model: crane.model,
  ...(crane.manufacturingLicenseNumber && { manufacturingLicenseNumber: crane.manufacturingLicenseNumber }),
  ...(crane.ratedMoment !== null && { ratedMoment: crane.ratedMoment }),
  ...(crane.hoistKind !== null && { hoistKind: crane.hoistKind }),
  ...crane.parameters,
});

/** C15: the re-issue form prefilled from the crane, and its parameters in both units. */
export const reissueFormOf = (crane: Crane) => {
  const form = prefilled(crane);
  return {
    procedure: reissueProcedureOf(crane.division),
    form,
    parameters: inBothUnits(crane.category, form),
  };
};
