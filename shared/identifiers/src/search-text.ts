import { searchKey } from './canonical.ts';

/** What is looked for when a text is typed: its words, each somewhere in what is found. */
export const searchWords = (text: string): readonly string[] => text.split(/\s+/u).map(searchKey).filter(Boolean);

const pairsIn = (word: string): readonly string[] => {
  const letters = [...word];
  return letters.slice(0, -1).map((letter, at) => `${letter}${letters[at + 1] ?? ''}`);
};

/** The two-character pieces of words, by which names are found in Chinese. */
export const bigrams = (words: readonly string[]): readonly string[] => [...new Set(words.flatMap(pairsIn))];

/** What a record carries to be found by contains-search. */
export const searchable = (...texts: readonly string[]): { readonly searchText: string; readonly grams: readonly string[] } => {
  const words = texts.flatMap(searchWords);
  return { searchText: words.join(' '), grams: bigrams(words) };
};
