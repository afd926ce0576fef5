import type { CasePrints, CaseRecord } from '@anzhu/casework';
import { resolversReading } from '@anzhu/graphql';

const { reads } = resolversReading<CaseRecord>();

/** The links to the papers that the system prints of a case: each by its field, and those there are, with what they are called. */
export const printFields = (prints: CasePrints): Readonly<Record<string, object>> => {
  const all = Object.values(prints);
  const linked = async (...asked: readonly [never, unknown, never]): Promise<readonly object[]> => {
    const files = await Promise.all(all.map(async ({ link }) => link(...asked)));
    return all.flatMap(({ label }, at) => (files[at] ? [{ label, file: files[at] }] : []));
  };
  const links = Object.fromEntries(Object.entries(prints).map(([field, { link }]) => [field, link]));
  return { ...links, prints: all.length > 0 ? linked : reads([], () => []) };
};
