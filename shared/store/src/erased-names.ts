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

/** What of the text of a field may be a name: of what is written whatever stands there, of a title its words, elsewhere the whole where the field says nothing else. */
const maybeNames = (text: string, key: string): readonly string[] => {
  if (ofOthers.test(key)) return [];
  if (written.test(key)) return [text, ...wordsOf(text), ...within(text)];
  return key === 'title' ? [text, ...wordsOf(text)] : [text];
};

/** What is no text about the person: what a document is found by, what is sealed, waits to be published or follows from other fields; and who acted, which stays on record. */
const kept: ReadonlySet<string> = new Set([
  ...['_id', 'outbox', 'requests', 'timers', 'searchText', 'grams', 'sealed', 'masked', 'ref', 'personRef', 'personId', 'nameRef'],
  ...['number', 'certificateNumber', 'fileId'],
  ...['actorId', 'actorName', 'by', 'byName', 'createdBy'],
]);

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** By what an object says whose it is. */
const whose = ({ personRef, personId, ref, idNumber, certificateNumber }: Readonly<Record<string, unknown>>): readonly unknown[] =>
  [personRef, personId, ref, isPlain(idNumber) ? idNumber['ref'] : undefined, certificateNumber].filter(
    (one) => one !== undefined && one !== null,
  );

type Known = Pick<Nameless, 'personRef' | 'personId' | 'certificateNumbers'>;

const known = ({ personRef, personId, certificateNumbers }: Known): readonly string[] => [personRef, personId, ...certificateNumbers];

type Owner = 'PERSON' | 'ANOTHER';

/** Whose an object is: of the person, of somebody else, who may have the same name, or of whom that is in which it stands. */
const ownerOf = (value: unknown, person: Known, outer: Owner): Owner => {
  const says = isPlain(value) ? whose(value) : [];
  if (says.length === 0) return outer;
  return says.some((one) => known(person).includes(String(one))) ? 'PERSON' : 'ANOTHER';
};

interface Field {
  readonly key: string;
  readonly value: unknown;
  readonly owner: Owner;
}

/** Of what is somebody else's the name may stand in what was written about it, and nowhere else. */
const maybeIn = ({ key, value, owner }: Field): readonly string[] =>
  typeof value !== 'string' || (owner === 'ANOTHER' && !written.test(key)) ? [] : maybeNames(value, key);

/** The fields of an object, or the entries of a list, that may say a name; an entry of somebody else says none. */
const fieldsOf = ({ key, value, owner }: Field, person: Known): readonly Field[] => {
  if (Array.isArray(value)) {
    const entries = value.map((one): Field => ({ key, value: one, owner: ownerOf(one, person, owner) }));
    return entries.filter((entry) => owner === 'ANOTHER' || entry.owner === 'PERSON');
  }
  if (!isPlain(value)) return [];
  const fields = Object.entries(value).filter(([name]) => !kept.has(name));
  return fields.map(([name, one]): Field => ({ key: name, value: one, owner: ownerOf(one, person, owner) }));
};

/** Every text of a document that may be a name, whether or not it is one. */
export function* maybeNamesIn(document: object, person: Known): Generator<string> {
  const open: Field[] = [{ key: '', value: document, owner: ownerOf(document, person, 'PERSON') }];
  for (let field = open.pop(); field; field = open.pop()) {
    yield* maybeIn(field);
    open.push(...fieldsOf(field, person));
  }
}

const erased = (field: Field, person: Known, isName: IsName): unknown => {
  const { value } = field;
  if (typeof value === 'string') return without(value, maybeIn(field), isName);
  if (Array.isArray(value)) {
    const open = new Map(fieldsOf(field, person).map((one) => [one.value, one]));
    return value.map((one) => {
      const entry = open.get(one);
      return entry ? erased(entry, person, isName) : one;
    });
  }
  if (!isPlain(value)) return value;
  const left = fieldsOf(field, person).map((one) => [one.key, erased(one, person, isName)]);
  return { ...value, ...Object.fromEntries(left) };
};

/** The document without the names. */
export const withoutNames = <T extends object>(document: T, person: Known, isName: IsName): T =>
  erased({ key: '', value: document, owner: ownerOf(document, person, 'PERSON') }, person, isName) as T;

/** Tells whether a document has to do with the person: says the reference, id or certificate, and no longer one in which it stands. */
export const mentionsOf = (person: Known): ((document: object) => boolean) => {
  const each = known(person).map((one) => one.replaceAll(/[^\w]/g, String.raw`\$&`));
  const said = new RegExp(String.raw`(?<![\w-])(?:${each.join('|')})(?![\w-])`);
  return (document) => said.test(JSON.stringify(document));
};
