import { type Place, page, type Shape, type Text } from '../drawing/drawing.ts';
import { element } from './xml.ts';

export const wholePage = `0 0 ${page.width} ${page.height}`;

/** The numbers of objects: fonts have the first, the page follows. */
export const numbers = { regular: 1, bold: 2, page: 3, layer: 4, first: 5 } as const;

/** Thousandths of a millimetre are exact enough. */
const short = (value: number): number => Math.round(value * 1_000) / 1_000 || 0;

const list = (values: readonly number[]): string => values.map(short).join(' ');

const turn = ({ turned, x, y }: Text): string => {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => Math.round(value * 1e6) / 1e6) as [number, number];
  return `${cos} ${sin} ${-sin || 0} ${cos} ${short(x)} ${short(y)}`;
};

const placed = (text: Text): Readonly<Record<string, string>> => {
  if (text.turned !== 0) return { Boundary: wholePage, CTM: turn(text) };
  const width = text.advances.reduce((sum, advance) => sum + advance, 0);
  return { Boundary: list([text.x, text.y - text.size, width, text.size * 1.3]) };
};

const textObject = (text: Text, id: number): string => {
  const start = { X: 0, Y: text.turned === 0 ? short(text.size) : 0 };
  const between = text.advances.slice(0, -1);
  return element('TextObject', { ID: id, ...placed(text), Font: numbers[text.font], Size: short(text.size) }, [
    element('FillColor', { Value: list(text.color) }),
    element('TextCode', between.length === 0 ? start : { ...start, DeltaX: list(between) }, text.text),
  ]);
};

const path = (places: readonly Place[]): string =>
  `${places.map(({ x, y }, nth) => `${nth === 0 ? 'M' : 'L'} ${list([x, y])}`).join(' ')} C`;

const pathObject = (shape: Exclude<Shape, Text>, id: number): string => {
  const isArea = shape.shape === 'AREA';
  const drawn = isArea ? { Fill: 'true', Stroke: 'false' } : { LineWidth: short(shape.width) };
  return element('PathObject', { ID: id, Boundary: wholePage, ...drawn }, [
    element(isArea ? 'FillColor' : 'StrokeColor', { Value: list(shape.color) }),
    element('AbbreviatedData', {}, shape.outlines.map(path).join(' ')),
  ]);
};

/** The shapes as objects of an OFD page, numbered in the order they are drawn. */
export const objectsOf = (shapes: readonly Shape[]): readonly string[] =>
  shapes.map((shape, nth) => (shape.shape === 'TEXT' ? textObject(shape, numbers.first + nth) : pathObject(shape, numbers.first + nth)));
