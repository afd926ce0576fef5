import { loadFonts } from '../drawing/fonts.ts';
import type { Watermark } from '../drawing/watermark.ts';
import type { Face } from './face.ts';

/** A character that no font can draw, and where it stands. */
export interface Undrawable {
  readonly path: string;
  readonly character: string;
  /** `U+20BB7` */
  readonly codePoint: string;
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const among = async (texts: readonly (readonly [path: string, text: string | null])[]): Promise<readonly Undrawable[]> => {
  const { regular } = await loadFonts();
  return texts.flatMap(([path, text]) =>
    [...new Set(text ?? '')]
      .filter((character) => !regular.draws(character))
      .map((character) => ({ path, character, codePoint: codeOf(character) })),
  );
};

/** The characters of the face that would print as a box, each once for its place: a paper is made only when there are none. */
export const undrawable = ({ number, issuedBy, values }: Face): Promise<readonly Undrawable[]> =>
  among([['number', number], ['issuedBy', issuedBy], ...Object.entries(values).map(([key, value]) => [`values.${key}`, value] as const)]);

export const undrawableInWatermark = ({ purpose }: Watermark): Promise<readonly Undrawable[]> => among([['purpose', purpose]]);
