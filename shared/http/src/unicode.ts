const isHalf = (text: string): boolean => /\p{Surrogate}/u.test(text);

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const badTextsIn = (value: unknown, path: string): readonly string[] => {
  if (typeof value === 'string') return isHalf(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (isHalf(name) ? [path] : badTextsIn(inner, below(path, name))));
};

/** Where in a value as JSON gives it there is half a character (a lone surrogate): paths with dots. */
export const badTexts = (value: unknown): readonly string[] => badTextsIn(value, '');
