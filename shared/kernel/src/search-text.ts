const normalized = (text: string): string => text.normalize('NFKC').toUpperCase();

/** The text as it is stored for searching. */
export const searchText = (...texts: readonly string[]): string => texts.map(normalized).join(' ');

/** The two-character pieces of a text, by which names are found in Chinese. */
export const bigrams = (...texts: readonly string[]): readonly string[] => {
  const letters = [...searchText(...texts)];
  return [...new Set(letters.slice(0, -1).map((letter, at) => `${letter}${letters[at + 1] ?? ''}`))];
};
