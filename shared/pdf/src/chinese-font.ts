import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** A font with its file: Noto Sans Hans, 30,000 characters, under the SIL Open Font License. */
export interface ChineseFont {
  readonly bytes: Buffer;
  /** The first character of a text that it cannot draw: one without a glyph, or that is none to be seen. */
  readonly lacks: (text: string) => string | undefined;
}

const fileOf = (): string => {
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  return entry.replace(/dist[\\/]index\.c?js$/, 'fonts/NotoSansHans-Regular.otf');
};

export const loadChineseFont = async (): Promise<ChineseFont> => {
  const bytes = await readFile(fileOf());
  const font = create(bytes) as Font;
  const isDrawable = (character: string): boolean => !/\p{C}/u.test(character) && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  return { bytes, lacks: (text) => [...text].find((one) => !isDrawable(one)) };
};
