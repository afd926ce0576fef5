import { createHash } from 'node:crypto';
import svg from 'svg2ttf/lib/svg.js';
import createGlyf from 'svg2ttf/lib/ttf/tables/glyf.js';
import utils from 'svg2ttf/lib/ttf/utils.js';
import SvgPath from 'svgpath';

type Contours = ReturnType<typeof svg.toSfntCoutours>;

/** A glyph of TrueType, by the names that the tables of `svg2ttf` know it by. */
export interface Glyph {
  readonly name: string;
  readonly width: number;
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
  /** Of each contour how many points it has. */
  readonly ttfContours: readonly { readonly length: number }[];
  /** As it is written into a font. */
  readonly bytes: Uint8Array;
  /** Characters of the same look have one glyph. */
  readonly look: string;
}

/** As `svg2ttf` has them: points that may go are gone, and each is told from the one before it. */
const toldOf = (contours: Contours): Contours => {
  const lines = utils.simplify(utils.simplify(contours, 0.3), 0.3);
  return utils.toRelative(utils.removeClosingReturnPoints(utils.roundPoints(utils.interpolate(lines, 1.1))));
};

const edges = (contours: Contours, width: number) => {
  const points = contours.flat();
  if (points.length === 0) return { xMin: 0, yMin: 0, xMax: width, yMax: 0 };
  const [least, most] = [
    (axis: 'x' | 'y') => points.reduce((edge, point) => Math.min(edge, Math.floor(point[axis])), 0),
    (axis: 'x' | 'y') => points.reduce((edge, point) => Math.max(edge, Math.ceil(point[axis])), 0),
  ];
  return { xMin: least('x'), yMin: least('y'), xMax: most('x'), yMax: most('y') };
};

const made = (name: string, width: number, outline: string): Glyph => {
  const contours = svg.toSfntCoutours(new SvgPath(outline).abs());
  const glyph = { name, width, ...edges(contours, width), look: createHash('sha256').update(`${width} ${outline}`).digest('base64') };
  const ttfContours = toldOf(contours);
  const { buffer: bytes } = createGlyf({ glyphs: [{ ...glyph, contours, ttfContours }] });
  return { ...glyph, bytes, ttfContours: ttfContours.map(({ length }) => ({ length })) };
};

/** Stands for what a font has not. */
export const missing: Glyph = made('', 1_000, '');

/** The glyph of a character, of a thousand units to the size, by an outline whose curves are those of TrueType. */
export const glyphOf = (character: string, width: number, outline: string): Glyph =>
  made(`u${(character.codePointAt(0) ?? 0).toString(16)}`, Math.trunc(width), outline);
