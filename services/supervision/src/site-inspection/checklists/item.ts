import type { Bilingual } from '@anzhu/kernel';

/** What an inspection looks at; its code never means anything else. */
export interface ChecklistItem {
  readonly code: string;
  readonly theme: Bilingual;
  readonly text: Bilingual;
}

/** The items of a theme, numbered within it. */
export const theme = (
  code: string,
  [zh, en]: readonly [string, string],
  texts: readonly (readonly [zh: string, en: string])[],
): readonly ChecklistItem[] =>
  texts.map((text, at) => ({
    code: `${code}${String(at + 1).padStart(2, '0')}`,
    theme: { zh, en },
    text: { zh: text[0], en: text[1] },
  }));
