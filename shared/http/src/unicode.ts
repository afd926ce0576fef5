const isHalf = (text: string): boolean => /\p{Surrogate}/u.test(text);

/** So many places are named, each so far as is shown: a small request has no large answer. */
const mostNamed = 20;
const longestPath = 200;

interface Place {
  readonly value: unknown;
  readonly path: string;
}

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`).slice(0, longestPath);

const isBad = ({ value }: Place): boolean => {
  if (typeof value === 'string') return isHalf(value);
  return typeof value === 'object' && value !== null && Object.keys(value).some(isHalf);
};

const within = ({ value, path }: Place): readonly Place[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([name, inner]) => ({ value: inner, path: below(path, isHalf(name) ? '' : name) }))
    : [];

/** Where in a value as JSON gives it, however deep, there is half a character (a lone surrogate): paths with dots, the first of them. */
export const badTexts = (given: unknown): readonly string[] => {
  const found: string[] = [];
  const open: Place[] = [{ value: given, path: '' }];
  for (let place = open.pop(); place && found.length < mostNamed; place = open.pop()) {
    if (isBad(place)) found.push(place.path);
    for (const inner of within(place).toReversed()) open.push(inner);
  }
  return found;
};
