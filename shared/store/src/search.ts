import { bigrams, err, type Result, searchText } from '@anzhu/kernel';
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
}

const rarest = async (collection: mongo.Collection, grams: readonly string[]): Promise<{ gram: string; count: number } | undefined> => {
  const counts = await Promise.all(
    grams.map(async (gram) => ({
      gram,
      count: await collection.countDocuments({ grams: gram }, { limit: rareEnough + 1, hint: { grams: 1 } }),
    })),
  );
  return counts.sort((a, b) => a.count - b.count)[0];
};

/** "Contains" search on names: by the rarest pair of characters where one is rare, else along the list until the time limit. */
export const searchPage = async <T>(collection: mongo.Collection, search: Search): Promise<Result<Page<T>, Refusal>> => {
  const text = searchText(search.text.trim());
  if ([...text].length > maxLength) return err(tooLong);
  const best = await rarest(collection, bigrams(text));
  const contains = { [search.field]: { $regex: literally(text) } };
  const isRare = best !== undefined && best.count <= rareEnough;
  const filter = { ...search.filter, ...(isRare ? { grams: best.gram } : {}), ...contains };
  try {
    return await page<T>(collection, {
      filter,
      sortBy: search.sortBy,
      page: search.page,
      maxTimeMs: timeLimitMs,
      hint: isRare ? { grams: 1 } : undefined,
    });
  } catch (error) {
    if ((error as { code?: number }).code !== timeLimitExceeded) throw error;
    return err(tooBroad);
  }
};
