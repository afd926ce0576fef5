import { fieldOf } from '@anzhu/casework';
import type { Crane } from '../crane/crane.ts';
import { craneClasses } from '../crane/crane-class.ts';
import { lifeGoesBy } from '../ownership-filing/ownership-filing.ts';
import { type CertificateReissueForm, certificateReissueForm } from './certificate-reissue.form.ts';
import { changedUnits, isChanged, toFormer } from './former-units.ts';
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

/** The numeric parameters of the class, with their codes. */
const numericParameters = ({ category }: Crane): readonly (readonly [name: string, code: string | null])[] => [
  ...(lifeGoesBy[category] === 'ratedMoment' ? [['ratedMoment', null] as const] : []),
  ...Object.entries(craneClasses[category].parameters as Readonly<Record<string, string>>),
];

/** One parameter in the present and, where it has changed, in the former unit. */
const parameterOf = (form: Prefilled, [name, code]: readonly [string, string | null]) => {
  const value = (form as Readonly<Record<string, unknown>>)[name];
  const known = typeof value === 'number' ? value : null;
  const { zh = name, en = name, unit = '' } = fieldOf(certificateReissueForm, name) ?? {};
  const former = isChanged(name)
    ? { formerUnit: changedUnits[name].former, formerValue: known === null ? null : toFormer(name, known) }
    : { formerUnit: null, formerValue: null };
  return { field: name, code, label: { zh, en }, value: known, unit, ...former };
};

/** C15: the re-issue form prefilled from the crane, and its parameters in both units. */
export const reissueFormOf = (crane: Crane) => {
  const form = prefilled(crane);
  return {
    procedure: reissueProcedureOf(crane.division),
    form,
    parameters: numericParameters(crane).map((parameter) => parameterOf(form, parameter)),
  };
};
