/** More are made anew: titles of templates are few. */
const most = 50;

/** What was made of a text, for the next time; not what failed. */
export const kept = <T>() => {
  const made = new Map<string, T>();
  return (text: string, make: (text: string) => T): T => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const found = make(text);
    if (made.size < most) made.set(text, found);
    if (found instanceof Promise) found.catch(() => made.delete(text));
    return found;
  };
};
