import type { Area, Color, Place, Shape, Stroke, Text } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { set, type Type } from './set-text.ts';

const red: Color = [200, 30, 30];
const radius = 19;

const onCircle = ({ x, y }: Place, distance: number, degrees: number): Place => {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + distance * Math.sin(angle), y: y - distance * Math.cos(angle) };
};

const ring = (middle: Place): Stroke => ({
  shape: 'STROKE',
  width: 0.9,
  color: red,
  outlines: [Array.from({ length: 120 }, (_, nth) => onCircle(middle, radius, nth * 3))],
});

const star = (middle: Place): Area => ({
  shape: 'AREA',
  color: red,
  outlines: [Array.from({ length: 10 }, (_, nth) => onCircle(middle, nth % 2 === 0 ? 6 : 2.3, nth * 36))],
});

/** The name along the upper part of the ring, each character turned with it. */
const along = (fonts: Fonts, name: string, middle: Place): readonly Text[] => {
  const characters = [...name];
  const step = Math.min(24, 270 / characters.length);
  const type: Type = { size: Math.min(4.4, step * 0.22), font: 'regular', color: red };
  return characters.map((character, nth) => {
    const degrees = (nth - (characters.length - 1) / 2) * step;
    const foot = onCircle(middle, 13.2, degrees);
    const half = (fonts.regular.advance(character) * type.size) / 2;
    const angle = (degrees * Math.PI) / 180;
    const at = { x: foot.x - half * Math.cos(angle), y: foot.y - half * Math.sin(angle) };
    return set(fonts, character, { type, at, turned: degrees });
  });
};

/** The picture of the authority's seal; what seals the file is its signature. */
export const sealImage = (fonts: Fonts, name: string, middle: Place): readonly Shape[] => [
  ring(middle),
  star(middle),
  ...along(fonts, name, middle),
];
