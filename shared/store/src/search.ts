import { err, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import { type Page, type PageRequest, page } from './page.ts';

const rareEnough = 2_000;
const timeLimitMs = 1_500;
/** MongoDB's MaxTimeMSExpired. */
const timeLimitExceeded = 50;

const normalized = (text: string): string => text.normalize('NFKC').toUpperCase();

/** The two-character pieces of a text, by which names are found in Chinese. */
export const bigrams = (...texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) => {
      const letters = [...normalized(text)];
      return letters.slice(0, -1).map((letter, at) => `${letter}${letters[at + 1] ?? ''}`);
    }),
  ),
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Search {
  readonly filter: mongo.Filter<mongo.Document>;
  /** Field with the searched text, normalised by `searchText`. */
  readonly field: string;
  readonly text: string;
  readonly sortBy: string;
  readonly page: PageRequest;
}

/** The text as it is stored for searching. */
export const searchText = (...texts: readonly string[]): string => texts.map(normalized).join(' ');

const rarest = async (collection: mongo.Collection, grams: readonly string[]): Promise<{ gram: string; count: number } | undefined> => {
  const counts = await Promise.all(
    grams.map(async (gram) => ({ gram, count: await collection.countDocuments({ grams: gram }, { limit: rareEnough + 1, hint: { grams: 1 } }) })),
  );
  return counts.sort((a, b) => a.count - b.count)[0];
};

/** "Contains" search on names: by the rarest pair of characters where one is rare, else along the list until the time limit. */
export const searchPage = async <T>(collection: mongo.Collection, search: Search): Promise<Result<Page<T>, Refusal>> => {
  const best = await rarest(collection, bigrams(search.text.trim()));
  const contains = { [search.field]: { $regex: escape(normalized(search.text.trim())) } };
  const isRare = best !== undefined && best.count <= rareEnough;
  const filter = { ...search.filter, ...(isRare ? { grams: best.gram } : {}), ...contains };
  try {
    return await page<T>(collection, { filter, sortBy: search.sortBy, page: search.page, maxTimeMs: timeLimitMs, hint: isRare ? { grams: 1 } : undefined });
  } catch (error) {
    if ((error as { code?: number }).code !== timeLimitExceeded) throw error;
    return err(badUserInput({ path: 'search', code: 'NARROW_YOUR_SEARCH', zh: '范围过大,请缩小查询条件', en: 'Too many candidates: narrow your search' }));
  }
};
