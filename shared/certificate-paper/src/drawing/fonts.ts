import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { type Glyph, glyphOf } from '../ofd/glyph.ts';
import { quadraticOf } from '../ofd/quadratic.ts';
import type { FontName } from './drawing.ts';

/** A font with its file: Noto Sans Hans, 30,000 characters, under the SIL Open Font License. */
export interface PaperFont {
  readonly bytes: Buffer;
  /** The part of the size that a character takes in the line. */
  readonly advance: (character: string) => number;
  /** As an SVG path, a thousand units to the size, upward from the base line. */
  readonly outline: (character: string) => string;
  /** The same as TrueType has it. */
  readonly glyph: (character: string) => Glyph;
  readonly draws: (character: string) => boolean;
}

export type Fonts = Readonly<Record<FontName, PaperFont>>;

const files: Readonly<Record<FontName, string>> = { regular: 'NotoSansHans-Regular.otf', bold: 'NotoSansHans-Bold.otf' };

/** To look a character up takes the font long; most papers are made of some thousands. */
const mostLooked = 20_000;

const remembered = <T>(look: (character: string) => T): ((character: string) => T) => {
  const looked = new Map<string, T>();
  return (character) => {
    const known = looked.get(character);
    if (known !== undefined) return known;
    const found = look(character);
    if (looked.size < mostLooked) looked.set(character, found);
    return found;
  };
};

const loadFont = async (name: FontName): Promise<PaperFont> => {
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  const bytes = await readFile(entry.replace(/dist[\\/]index\.c?js$/, `fonts/${files[name]}`));
  const font = create(bytes) as Font;
  const code = (character: string): number => character.codePointAt(0) ?? 0;
  return {
    bytes,
    advance: remembered((character) => font.glyphForCodePoint(code(character)).advanceWidth / font.unitsPerEm),
    outline: remembered((character) => font.glyphForCodePoint(code(character)).path.toSVG()),
    glyph: remembered((character) => {
      const { path, advanceWidth } = font.glyphForCodePoint(code(character));
      return glyphOf(character, (advanceWidth / font.unitsPerEm) * 1_000, quadraticOf(path.toSVG()));
    }),
    draws: remembered((character) => {
      const isSeen = !/\p{C}|\p{Zl}|\p{Zp}/u.test(character) && font.hasGlyphForCodePoint(code(character));
      return isSeen && font.glyphForCodePoint(code(character)).advanceWidth <= font.unitsPerEm;
    }),
  };
};

const load = async (): Promise<Fonts> => ({ regular: await loadFont('regular'), bold: await loadFont('bold') });

let loading: Promise<Fonts> | undefined;

/** The fonts of all papers, read once in a thread. */
export const loadFonts = (): Promise<Fonts> => {
  loading ??= load();
  return loading;
};
