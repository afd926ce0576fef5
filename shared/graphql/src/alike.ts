interface Asked {
  readonly params: object;
}

/** Answers to what a loader is asked, in the order in which it was: what is asked with the same arguments is answered together. */
export const answeredAlike = async <Q extends Asked, R>(
  queries: readonly Q[],
  answer: (alike: readonly Q[]) => Promise<readonly R[]>,
): Promise<readonly R[]> => {
  const given = queries.map(({ params }) => JSON.stringify(params));
  const answers = new Map<Q, R>();
  const put = async (kind: string): Promise<void> => {
    const alike = queries.filter((_, at) => given[at] === kind);
    for (const [at, one] of (await answer(alike)).entries()) answers.set(alike[at] as Q, one);
  };
  await Promise.all([...new Set(given)].map(put));
  return queries.map((query) => answers.get(query) as R);
};
