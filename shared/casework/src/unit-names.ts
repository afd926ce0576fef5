import { nameKey } from '@anzhu/identifiers';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import type { CaseRecord } from './case-record.ts';
import { metaOf, unwrapped } from './field.ts';
import type { Form } from './form.ts';

/** The names under which units are on record, by code; a unit that is not on record has none. */
export type NamesOfUnits = (codes: readonly string[], session?: ClientSession) => Promise<ReadonlyMap<string, string>>;

interface NamedUnit {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly name: string;
  readonly code: string;
}

type Values = Readonly<Record<string, unknown>>;

const namedIn = (schema: z.ZodType, value: unknown, path: string): readonly NamedUnit[] => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one, at) => namedIn(inner.element as z.ZodType, one, `${path}.${at}`));
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return [];
  const values = value as Values;
  return Object.entries(inner.shape).flatMap(([field, child]) => {
    const { nameOf, zh = '', en = '' } = metaOf(unwrapped(child as z.ZodType).inner) ?? {};
    const [name, code] = [values[field], nameOf === undefined ? undefined : values[nameOf]];
    if (typeof name === 'string' && typeof code === 'string') return [{ path: `${path}.${field}`, zh, en, name, code }];
    return namedIn(child as z.ZodType, values[field], `${path}.${field}`);
  });
};

/** The units a form names otherwise than they are on record under the code beside the name. */
const misnamed = async (
  { form, values, namesOf }: { readonly form: Form; readonly values: unknown; readonly namesOf: NamesOfUnits },
  session?: ClientSession,
) => {
  const named = namedIn(form, values, 'form');
  if (named.length === 0) return [];
  const known = await namesOf([...new Set(named.map(({ code }) => code))], session);
  return named.flatMap((unit) => {
    const recorded = known.get(unit.code);
    if (recorded === undefined || nameKey(recorded) === nameKey(unit.name)) return [];
    const text = {
      zh: `${unit.zh}“${unit.name}”不是该统一社会信用代码的单位名称“${recorded}”`,
      en: `${unit.en}: the unit of this code is called "${recorded}", not "${unit.name}"`,
    };
    return [{ ...unit, ...text, recorded }];
  });
};

type Named = Pick<CaseRecord, 'form' | 'division'>;

const asked = (process: { readonly form: Form }, { form: values }: Named, namesOf: NamesOfUnits) => ({
  form: process.form,
  values,
  namesOf,
});

/** Where the jurisdiction refuses names that are not those of their codes: each of them. */
export const nameFaults = async (
  process: { readonly form: Form },
  record: Named,
  { namesOf, session }: { readonly namesOf: NamesOfUnits; readonly session?: ClientSession | undefined },
): Promise<readonly Fault[]> => {
  if (jurisdictionOf(record.division).policies.unitNames !== 'REFUSED') return [];
  const found = await misnamed(asked(process, record, namesOf), session);
  return found.map(({ path, zh, en }) => ({ path, code: 'NAME_NOT_OF_CODE', zh, en }));
};

/** The same for whoever decides, wherever it is. */
export const nameNotes = async (
  process: { readonly form: Form },
  record: Named,
  namesOf: NamesOfUnits,
): Promise<readonly BlockReason[]> => {
  const found = await misnamed(asked(process, record, namesOf));
  return found.map(({ zh, en, code, recorded }) => ({
    code: 'NAME_NOT_OF_CODE',
    zh,
    en,
    references: [{ kind: 'Unit', id: code, label: recorded }],
  }));
};
