import { fieldOf } from '@anzhu/casework';
import type { CraneCategory } from '@anzhu/identifiers';
import { craneClasses, lifeGoesBy } from '../../cranes/crane/crane-class.ts';
import { certificateReissueForm } from './certificate-reissue.form.ts';
import { changedUnits, isChanged, toFormer } from './former-units.ts';

/** The numeric parameters of a class, with their codes. */
const numericParameters = (category: CraneCategory): readonly (readonly [name: string, code: string | null])[] => [
  ...(lifeGoesBy[category] === 'ratedMoment' ? [['ratedMoment', null] as const] : []),
  ...Object.entries(craneClasses[category].parameters as Readonly<Record<string, string>>),
];

/** The parameters of a class in the present and, where it has changed, in the former unit. */
export const inBothUnits = (category: CraneCategory, form: Readonly<Record<string, unknown>>) =>
  numericParameters(category).map(([name, code]) => {
    const value = form[name];
    const known = typeof value === 'number' ? value : null;
    const { zh = name, en = name, unit = '' } = fieldOf(certificateReissueForm, name) ?? {};
    const former = isChanged(name)
      ? { formerUnit: changedUnits[name].former, formerValue: known === null ? null : toFormer(name, known) }
      : { formerUnit: null, formerValue: null };
    return { field: name, code, label: { zh, en }, value: known, unit, ...former };
  });
