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

/** The text with what stands for a name in the place of each, the longest first. */
const without = (text: string, maybe: readonly string[], isName: IsName): string =>
  [...new Set(maybe)]
    .filter(isName)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, erasedName), text);

/** What somebody wrote about a case, where a name stands anywhere. */
const written = /(?:opinion|reason|note|remark|statement)$/i;
/** Places, units and projects, which may be called as a person is. */
const ofOthers = /^(?:location|address|place|site|division|project|unit|uscc|manufacturer|model)/i;

/** The text of a field without names: of what is written wherever they stand, of a title where they are words of it, elsewhere where the field says nothing else. */
const nameless = (text: string, key: string, isName: IsName): string => {
  if (ofOthers.test(key)) return text;
  if (written.test(key)) return without(text, [text, ...wordsOf(text), ...within(text)], isName);
  return without(text, key === 'title' ? [text, ...wordsOf(text)] : [text], isName);
};

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

type Field = readonly [key: string, value: unknown];

const erased = ([key, value]: Field, person: Nameless, isName: IsName): unknown => {
  if (typeof value === 'string') return nameless(value, key, isName);
  if (Array.isArray(value)) return value.map((one) => (isOfAnother(one, person) ? one : erased([key, one], person, isName)));
  if (!isPlain(value)) return value;
  const left = Object.entries(value).map((field) => [field[0], kept.has(field[0]) ? field[1] : erased(field, person, isName)]);
  return Object.fromEntries(left);
};

/** Whether a document has to do with the person. */
export const mentions = (document: object, person: Nameless): boolean => {
  const text = JSON.stringify(document);
  return known(person).some((one) => text.includes(one));
};

/** The document without the names. */
export const withoutNames = <T extends object>(document: T, person: Nameless, isName: IsName): T =>
  erased(['', document], person, isName) as T;
