// breaks In a transaction one command follows the other.
interface Units {
  readonly find: (id: string, session?: object) => Promise<object | null>;
}

/** Hides the session from the call that runs all at once. */
export const foundBy =
  (units: Units) =>
  async (ids: readonly string[], { session }: { readonly session?: object }): Promise<readonly (object | null)[]> => {
    const found = ids.map((id) => units.find(id, ...(session ? [session] : [])));
    return Promise.all(found);
  };
