import { erasedName } from '@anzhu/identifiers';

/** Whose names are erased: by what records know the person, and the digests of what the person was called. */
export interface Nameless {
  readonly personRef: string;
  readonly personId: string;
  readonly nameRefs: readonly string[];
  readonly certificateNumbers: readonly string[];
}

export type IsName = (text: string) => boolean;

/** No name within a longer text without blanks is longer than this. */
const longestWithin = 16;
/** Nor has more words than this. */
const mostWords = 5;

const letter = /^\p{L}$/u;
const beyondAscii = /^[^\0-\u007f]$/u;

const isLetter = (one: string | undefined): boolean => one !== undefined && letter.test(one);

/** What may be a name in a text that does not keep blanks between words. */
const within = (text: string): readonly string[] => {
  const all = [...text];
  return all.flatMap((first, at) => {
    if (!isLetter(first) || !beyondAscii.test(first)) return [];
    const ends = Array.from({ length: longestWithin - 1 }, (_, more) => at + more + 1);
    return ends.filter((end) => isLetter(all[end])).map((end) => all.slice(at, end + 1).join(''));
  });
};

const words = /[^\s,，、;；:：。()（）/"“”]+/gu;

/** Words of a text that follow one another, as they stand there. */
const wordsOf = (text: string): readonly string[] => {
  const found = [...text.matchAll(words)];
  return found.flatMap(({ index }, at) => found.slice(at, at + mostWords).map((last) => text.slice(index, last.index + last[0].length)));
};

/** The names in a text, longest first. */
const namesIn = (text: string, isName: IsName): readonly string[] =>
  [...new Set([text, ...wordsOf(text), ...within(text)])].filter(isName).sort((a, b) => b.length - a.length);

/** The text with what stands for a name in the place of each. */
const nameless = (text: string, isName: IsName): string =>
  namesIn(text, isName).reduce((left, name) => left.replaceAll(name, erasedName), text);

/** What is no text about the person: what a document is found by, what is sealed, waits to be published or follows from other fields; and who acted, which stays on record. */
const kept: ReadonlySet<string> = new Set([
  ...['_id', 'outbox', 'requests', 'timers', 'searchText', 'grams', 'sealed', 'masked', 'ref', 'personRef', 'personId', 'nameRef'],
  ...['number', 'certificateNumber', 'fileId'],
  ...['actorId', 'actorName', 'by', 'byName', 'createdBy'],
]);

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** By what an entry of a list says whose it is. */
const whose = ({ personRef, ref, idNumber, certificateNumber }: Readonly<Record<string, unknown>>): readonly unknown[] =>
  [personRef, ref, isPlain(idNumber) ? idNumber['ref'] : undefined, certificateNumber].filter((one) => one !== undefined);

const known = ({ personRef, personId, certificateNumbers }: Nameless): readonly string[] => [personRef, personId, ...certificateNumbers];

/** Whether an entry is of somebody else, who may have the same name. */
const isOfAnother = (entry: unknown, person: Nameless): boolean => {
  const says = isPlain(entry) ? whose(entry) : [];
  return says.length > 0 && !says.some((one) => known(person).includes(String(one)));
};

const erased = (value: unknown, person: Nameless, isName: IsName): unknown => {
  if (typeof value === 'string') return nameless(value, isName);
  if (Array.isArray(value)) return value.map((one) => (isOfAnother(one, person) ? one : erased(one, person, isName)));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, kept.has(key) ? one : erased(one, person, isName)]));
};

/** Whether a document has to do with the person. */
export const mentions = (document: object, person: Nameless): boolean => {
  const text = JSON.stringify(document);
  return known(person).some((one) => text.includes(one));
};

/** The document without the names. */
export const withoutNames = <T extends object>(document: T, person: Nameless, isName: IsName): T => erased(document, person, isName) as T;
