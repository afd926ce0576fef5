import type { Register } from '@anzhu/register';
import type { Institution } from './institution.ts';

/** The code under which an institution goes on, by its own, one that it had, or that of one merged into it; one that is not on record keeps its code. */
export const presentInstitution = async (institutions: Pick<Register<Institution>, 'numbers'>, code: string): Promise<string> => {
  const found = await institutions.numbers.byNumber(code);
  if (!found) return code;
  return found.successor === null ? found.code : presentInstitution(institutions, found.successor);
};
