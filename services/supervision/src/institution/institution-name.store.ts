import { setImmediate as turn } from 'node:timers/promises';
import { authorityName } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import type { At, Register } from '@anzhu/register';
import { formerCodes, type Institution } from './institution.ts';

/** Departments are no institutions: nobody renames one by putting an institution on record under its code. */
const isDepartment = (code: string): boolean => code.endsWith('-JZ');

/** What every institution is called, by its code and by those that it had before. */
export const namesOfInstitutions = async ({ model }: Pick<Register<Institution>, 'model'>): Promise<ReadonlyMap<string, string>> => {
  const all = await model.find({}, { code: 1, name: 1, 'formerValues.code': 1 }).lean<readonly Institution[]>();
  const former = all.flatMap((one) => formerCodes(one).map((code) => [code, one.name] as const));
  const names = [...former, ...all.map(({ code, name }) => [code, name] as const)];
  return new Map(names.filter(([code]) => !isDepartment(code)));
};

type Institutions = Pick<Register<Institution>, 'numbers' | 'findAt'>;

const byCode: At<Institution> = { path: 'code', order: { _id: 1 } };

/** What an institution is called now by its code, a former one too; one that is not on record, by its place and kind. */
export const institutionName = async ({ numbers }: Pick<Institutions, 'numbers'>, code: string): Promise<string> =>
  (await numbers.byNumber(code))?.name ?? authorityName(code).zh;

/** The names by which institutions are on record, by these codes; of a former code what has it no longer is called. */
const namesOnRecord = async ({ findAt, numbers }: Institutions, codes: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const names = new Map((await findAt(byCode, codes)).map(({ code, name }) => [code, name]));
  const former = await numbers.byNumbers(codes.filter((one) => !names.has(one)));
  return new Map([...names, ...[...former].map(([code, { name }]) => [code, name] as const)]);
};

/** The words for codes of institutions: the name on record, wherever one is, else that of the table of authorities. What is asked for in one turn is looked up at once. */
export const institutionWords = (institutions: Institutions) => {
  let asked: { readonly codes: Set<string>; readonly names: Promise<ReadonlyMap<string, string>> } | undefined;
  const begin = () => {
    const codes = new Set<string>();
    const look = async () => {
      await turn();
      asked = undefined;
      return namesOnRecord(institutions, [...codes]);
    };
    return { codes, names: look() };
  };
  return async (code: string): Promise<Bilingual> => {
    asked ??= begin();
    asked.codes.add(code);
    const name = (await asked.names).get(code);
    return name === undefined ? authorityName(code) : { zh: name, en: name };
  };
};
