import { bigrams, searchFault, searchWords } from '@anzhu/identifiers';
import { err, literally, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import { fewAtOnce } from './few-at-once.ts';
import { type ListPart, type Page, type PageRequest, pageOfParts } from './page.ts';

const rareEnough = 2_000;
const timeLimitMs = 1_500;
const maxLength = 100;
/** MongoDB's MaxTimeMSExpired. */
const timeLimitExceeded = 50;

const tooLong = badUserInput({
  path: 'search',
  code: 'TOO_LONG',
  zh: `查询内容超过${maxLength}个字符`,
  en: `The search is longer than ${maxLength} characters`,
});
const tooBroad = badUserInput({
  path: 'search',
  code: 'NARROW_YOUR_SEARCH',
  zh: '范围过大,请缩小查询条件',
  en: 'Too many candidates: narrow your search',
});

interface Search {
  readonly parts: readonly ListPart[];
  /** Field with the searched text, as `searchable` makes it. */
  readonly field: string;
  readonly text: string;
  readonly page: PageRequest;
  readonly fields?: readonly string[] | undefined;
  /** Refused where no pair of characters is rare, rather than looked for along the list. */
  readonly onlyRare?: boolean | undefined;
}

/** A search has up to 99 pairs of characters; counted all at once they would keep every other query waiting. */
const countsAtOnce = 4;

interface Counted {
  readonly gram: string;
  readonly count: number;
}

const counted = async (collection: mongo.Collection, gram: string, most: number): Promise<Counted> => ({
  gram,
  count: await collection.countDocuments({ grams: gram }, { limit: most + 1, hint: { grams: 1 } }),
});

const leastOf = (counts: readonly Counted[]): Counted | undefined => counts.toSorted((a, b) => a.count - b.count)[0];

/** So few that no rarer pair is looked for in a long text. */
const rareAtOnce = 200;

/** A pair that is rare at first sight, as the whole name of a unit mostly has one; none is counted once it is found. */
const rareAtSight = async (collection: mongo.Collection, grams: readonly string[]): Promise<Counted | undefined> => {
  const rare: Counted[] = [];
  await fewAtOnce(grams, countsAtOnce, async (gram) => {
    if (rare.length > 0) return;
    const one = await counted(collection, gram, rareAtOnce);
    if (one.count <= rareAtOnce) rare.push(one);
  });
  return leastOf(rare);
};

/** The rarest pair, none counted further than the rarest so far. */
const rarestOf = async (collection: mongo.Collection, grams: readonly string[]): Promise<Counted | undefined> => {
  let least = rareEnough;
  const counts = await fewAtOnce(grams, countsAtOnce, async (gram) => {
    const one = await counted(collection, gram, least);
    least = Math.min(least, one.count);
    return one;
  });
  return leastOf(counts);
};

const rarest = async (collection: mongo.Collection, grams: readonly string[]): Promise<Counted | undefined> =>
  (grams.length > countsAtOnce ? await rareAtSight(collection, grams) : undefined) ?? rarestOf(collection, grams);

interface Found {
  readonly filter: mongo.Filter<mongo.Document>;
  readonly hint?: { readonly grams: 1 };
}

/** How a "contains" search is asked: by the rarest pair of characters where one is rare, else along the list. */
export const searchOf = async (collection: mongo.Collection, { field, text }: Pick<Search, 'field' | 'text'>): Promise<Found> => {
  const words = searchWords(text);
  const contains = { $and: words.map((word) => ({ [field]: { $regex: literally(word) } })) } as mongo.Filter<mongo.Document>;
  const best = await rarest(collection, bigrams(words));
  return best !== undefined && best.count <= rareEnough
    ? { filter: { grams: best.gram, ...contains }, hint: { grams: 1 } }
    : { filter: contains };
};

/** The words of a search, one blank between them, unless it is too long to be asked or has characters that nobody types. */
export const checkSearch = (text: string): Result<string, Refusal> => {
  const fault = searchFault(text);
  if (fault) return err(badUserInput({ path: 'search', ...fault }));
  const words = searchWords(text).join(' ');
  return [...words].length <= maxLength ? ok(words) : err(tooLong);
};

/** A page of what contains each word of a text somewhere: by the rarest pair of characters where one is rare, else along the list until the time limit. The whole list where the text has no words. */
export const searchPage = async <T>(
  collection: mongo.Collection,
  { field, text, onlyRare, ...list }: Search,
): Promise<Result<Page<T>, Refusal>> => {
  const words = checkSearch(text);
  if (!words.ok) return words;
  if (words.value === '') return pageOfParts<T>(collection, list);
  const { filter, hint } = await searchOf(collection, { field, text: words.value });
  if (onlyRare && !hint) return err(tooBroad);
  try {
    const parts = list.parts.map((part) => ({ ...part, filter: { $and: [part.filter, filter] } }));
    return await pageOfParts<T>(collection, { ...list, parts, maxTimeMs: timeLimitMs, hint });
  } catch (error) {
    if ((error as { code?: number }).code !== timeLimitExceeded) throw error;
    return err(tooBroad);
  }
};
