/** More are made anew: titles of templates are few. */
const most = 50;

/** What was made of texts, for the next time. */
export const kept = <T>() => {
  const made = new Map<string, T>();
  return {
    of: (text: string): T | undefined => made.get(text),
    keep: (text: string, found: T): T => {
      if (made.size < most) made.set(text, found);
      return found;
    },
  };
};
