import { createHash } from 'node:crypto';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import { z } from 'zod';
import type { CaseRecord } from './case-record.ts';
import { declarationOf } from './declaration.ts';
import type { Form } from './form.ts';

const known = new WeakMap<Form, string>();

const derive = (form: Form): string => {
  const shape = z.toJSONSchema(form, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { rules } = declarationOf(zodSchema) ?? {};
      if (rules) Object.assign(jsonSchema, { rules });
    },
  });
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 12);
};

/** Twelve characters that change with the form's fields, their kinds, values, labels and rules, and are the same in every process of the same code. */
export const formVersionOf = (form: Form): string => {
  const version = known.get(form) ?? derive(form);
  known.set(form, version);
  return version;
};

const jurisdictionVersion = (division: string): string => {
  const { code, version } = jurisdictionOf(division);
  return `${code}/${version}`;
};

/** The versions of table, form and jurisdiction an act on a case is made under, for its log entry. */
export const madeUnder = (process: { readonly form: Form }, { tableVersion, division }: Pick<CaseRecord, 'tableVersion' | 'division'>) => ({
  tableVersion,
  formVersion: formVersionOf(process.form),
  jurisdictionVersion: jurisdictionVersion(division),
});
