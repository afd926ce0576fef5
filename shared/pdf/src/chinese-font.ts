import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** A font with its file: Noto Sans Hans, 30,000 characters, under the SIL Open Font License. */
export interface ChineseFont {
  readonly bytes: Buffer;
  /** The first character of a text that it cannot draw: one without a glyph, or that is none to be seen. */
  readonly lacks: (text: string) => string | undefined;
}

/** To look a character up takes the font long; most texts are made of some thousands. */
const mostLooked = 40_000;

const fileOf = (): string => {
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  return entry.replace(/dist[\\/]index\.c?js$/, 'fonts/NotoSansHans-Regular.otf');
};

export const loadChineseFont = async (): Promise<ChineseFont> => {
  const bytes = await readFile(fileOf());
  const font = create(bytes) as Font;
  const looked = new Map<string, boolean>();
  const look = (character: string): boolean => {
    const isDrawable = !/\p{C}/u.test(character) && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    if (looked.size < mostLooked) looked.set(character, isDrawable);
    return isDrawable;
  };
  return { bytes, lacks: (text) => [...text].find((one) => !(looked.get(one) ?? look(one))) };
};
