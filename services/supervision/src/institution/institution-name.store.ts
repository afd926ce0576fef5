import type { Register } from '@anzhu/register';
import type { Institution } from './institution.ts';

/** What an institution is called now by its code, a former one too; none on record keeps its code. */
export const institutionName = async ({ numbers }: Pick<Register<Institution>, 'numbers'>, code: string): Promise<string> =>
  (await numbers.byNumber(code))?.name ?? code;
