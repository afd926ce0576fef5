import { bigrams, err, ok, type Result, searchText } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import { type Page, type PageRequest, page } from './page.ts';

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
const notText = badUserInput({
  path: 'search',
  code: 'CONTROL_CHARACTER',
  zh: '查询内容含有控制字符',
  en: 'The search has a control character',
});
const tooBroad = badUserInput({
  path: 'search',
  code: 'NARROW_YOUR_SEARCH',
  zh: '范围过大,请缩小查询条件',
  en: 'Too many candidates: narrow your search',
});

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Search {
  readonly filter: mongo.Filter<mongo.Document>;
  /** Field with the searched text, normalised by `searchText`. */
  readonly field: string;
  readonly text: string;
  readonly sortBy: string;
  readonly page: PageRequest;
  readonly fields?: readonly string[] | undefined;
}

/** A search has up to 99 pairs of characters; counted all at once they would keep every other query waiting. */
const countsAtOnce = 4;

const rarest = async (collection: mongo.Collection, grams: readonly string[]): Promise<{ gram: string; count: number } | undefined> => {
  const counts: { gram: string; count: number }[] = [];
  const waiting = [...grams];
  const counter = async (): Promise<void> => {
    for (let gram = waiting.shift(); gram !== undefined; gram = waiting.shift()) {
      const count = await collection.countDocuments({ grams: gram }, { limit: rareEnough + 1, hint: { grams: 1 } });
      counts.push({ gram, count });
    }
  };
  await Promise.all(Array.from({ length: countsAtOnce }, counter));
  return counts.sort((a, b) => a.count - b.count)[0];
};

interface Found {
  readonly filter?: mongo.Filter<mongo.Document>;
  readonly hint?: { readonly grams: 1 };
}

/** How a "contains" search is asked: by the rarest pair of characters where one is rare, else along the list. */
export const searchOf = async (collection: mongo.Collection, { field, text: typed }: Pick<Search, 'field' | 'text'>): Promise<Found> => {
  const text = searchText(typed.trim());
  const contains = { [field]: { $regex: literally(text) } } as mongo.Filter<mongo.Document>;
  const best = await rarest(collection, bigrams(text));
  return best !== undefined && best.count <= rareEnough
    ? { filter: { grams: best.gram, ...contains }, hint: { grams: 1 } }
    : { filter: contains };
};

/** The text of a search without spaces around it, unless it is too long to be asked or no text. */
export const checkSearch = (text: string): Result<string, Refusal> => {
  const trimmed = text.trim();
  if (/\p{Cc}|\p{Surrogate}/u.test(trimmed)) return err(notText);
  return [...searchText(trimmed)].length <= maxLength ? ok(trimmed) : err(tooLong);
};

/** "Contains" search on names: by the rarest pair of characters where one is rare, else along the list until the time limit. */
export const searchPage = async <T>(collection: mongo.Collection, search: Search): Promise<Result<Page<T>, Refusal>> => {
  const text = checkSearch(search.text);
  if (!text.ok) return text;
  const { filter, hint } = await searchOf(collection, search);
  try {
    return await page<T>(collection, {
      filter: { ...search.filter, ...filter },
      sortBy: search.sortBy,
      page: search.page,
      fields: search.fields,
      maxTimeMs: timeLimitMs,
      hint,
    });
  } catch (error) {
    if ((error as { code?: number }).code !== timeLimitExceeded) throw error;
    return err(tooBroad);
  }
};
