type ResolverMap = Readonly<Record<string, object>>;

/** Resolver maps joined type by type; two that resolve the same field are a bug and throw. */
export const mergeResolvers = (maps: readonly ResolverMap[]): ResolverMap => {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    const into = merged[type] ?? {};
    merged[type] = into;
    for (const [field, resolver] of Object.entries(fields)) {
      if (Object.hasOwn(into, field)) throw new Error(`two resolvers for ${type}.${field}`);
      into[field] = resolver;
    }
  }
  return merged;
};
