import cubic2quad from 'cubic2quad';
import SvgPath from 'svgpath';

/** In thousandths of the size, as near as `svg2ttf` itself comes. */
const accuracy = 0.3;

type Curve = readonly ['Q', number, number, number, number];

const curvesIn = (points: readonly number[]): readonly Curve[] =>
  Array.from({ length: (points.length - 2) / 4 }, (_, nth) => ['Q', ...points.slice(2 + 4 * nth, 6 + 4 * nth)] as unknown as Curve);

/** An outline with curves as TrueType has them, so that a font need not look for them again. */
export const quadraticOf = (outline: string): string =>
  new SvgPath(outline)
    .abs()
    .unshort()
    .unarc()
    .iterate((...[[name, ...to], , x, y]) => {
      if (name !== 'C') return;
      const [firstX = 0, firstY = 0, secondX = 0, secondY = 0, toX = 0, toY = 0] = to as readonly number[];
      return curvesIn(cubic2quad(x, y, firstX, firstY, secondX, secondY, toX, toY, accuracy)) as never;
    })
    .toString();
