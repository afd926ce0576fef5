/** What the name of a batch may say. */
export const batchNameParts = ['place', 'year', 'serial'] as const;

export type BatchNamePart = (typeof batchNameParts)[number];

/** What is wrong with a pattern of the names of batches. */
export const batchNameFaults = (pattern: string): readonly string[] => {
  const named = [...pattern.matchAll(/\{([^}]*)\}/gu)].map(([, name = '']) => name);
  const unknown = named.filter((name) => !batchNameParts.some((part) => part === name));
  return [
    ...unknown.map((name) => `"${name}" is no part of a name`),
    ...(named.includes('year') ? [] : ['a name says its year']),
    ...(/[{}]/u.test(pattern.replaceAll(/\{[^{}]*\}/gu, '')) ? ['a brace stands alone'] : []),
  ];
};
