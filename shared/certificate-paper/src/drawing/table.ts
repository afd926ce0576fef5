import type { TemplateField } from '@anzhu/identifiers';
import type { Face } from '../face/face.ts';
import type { Color, Place, Shape } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { linesOf, noWider, set, type Type } from './set-text.ts';

const grey: Color = [96, 96, 96];
const ink: Color = [26, 26, 26];
const rule: Color = [205, 190, 150];

const region = { left: 24, right: 273, top: 60, bottom: 150 } as const;
const labelWidth = 38;
const middle = (region.left + region.right) / 2;
const gap = 4;
const lineHeight = 1.25;
/** Of values, the largest first. */
const sizes = Array.from({ length: 13 }, (_, nth) => (46 - 2 * nth) / 10);
const least = sizes.at(-1) ?? 0;

/** A field with the part of the page that is its own. */
interface Cell {
  readonly field: TemplateField;
  readonly left: number;
  readonly width: number;
  /** The lines of the table before it, and its own. */
  readonly before: number;
  readonly lines: number;
}

/** Where the next field comes. */
interface Next {
  readonly before: number;
  readonly isRight: boolean;
}

const whole = region.right - region.left;

/** The field's cell, and what comes after; a wide field begins a line. */
const cellAt = (field: TemplateField, next: Next): readonly [Cell, Next] => {
  const lines = field.lines ?? 1;
  if (field.isWide) {
    const before = next.isRight ? next.before + 1 : next.before;
    return [
      { field, left: region.left, width: whole, before, lines },
      { before: before + lines, isRight: false },
    ];
  }
  const { before, isRight } = next;
  return [
    { field, left: isRight ? middle : region.left, width: whole / 2, before, lines },
    { before: isRight ? before + lines : before, isRight: !isRight },
  ];
};

/** Fields two and two in a line, wide ones alone. */
const cellsOf = (fields: readonly TemplateField[]): readonly Cell[] => {
  let next: Next = { before: 0, isRight: false };
  return fields.map((field) => {
    const [cell, following] = cellAt(field, next);
    next = following;
    return cell;
  });
};

const linesIn = (cells: readonly Cell[]): number => Math.max(...cells.map(({ before, lines }) => before + lines));

/** How many characters, each as wide as high, a field has room for. */
export const roomIn = (fields: readonly TemplateField[], key: string): number => {
  const cells = cellsOf(fields);
  const cell = cells.find(({ field }) => field.key === key);
  if (!cell) return 0;
  const height = ((region.bottom - region.top) / linesIn(cells)) * cell.lines;
  const perLine = Math.floor((cell.width - labelWidth - gap) / least) - 1;
  return perLine * Math.floor(height / (least * lineHeight));
};

interface Room {
  readonly width: number;
  readonly height: number;
}

interface Fitted {
  readonly type: Type;
  readonly lines: readonly string[];
}

const fittedBy = (fonts: Fonts, text: string, { width, height, breaksWords }: Room & { readonly breaksWords: boolean }): Fitted | null => {
  for (const size of sizes) {
    const type: Type = { size, font: 'regular', color: ink };
    const lines = linesOf(fonts, text, { type, width, breaksWords });
    if (lines.length * size * lineHeight <= height) return { type, lines };
  }
  return null;
};

/** The largest type in which the text fits, and its lines; words are broken only where they must be. */
const fitted = (fonts: Fonts, text: string, room: Room): Fitted => {
  const found = fittedBy(fonts, text, { ...room, breaksWords: false }) ?? fittedBy(fonts, text, { ...room, breaksWords: true });
  if (!found) throw new Error('A value of a face has no room: its faults were not looked for.');
  return found;
};

const valueIn = (fonts: Fonts, text: string, { x, y, ...room }: Place & Room): readonly Shape[] => {
  const { type, lines } = fitted(fonts, text, room);
  const step = type.size * lineHeight;
  const first = y + (room.height - lines.length * step) / 2 + type.size;
  return lines.map((line, nth) => set(fonts, line, { type, at: { x, y: first + nth * step } }));
};

const label = (fonts: Fonts, text: string, { x, y, height }: Place & { readonly height: number }): Shape => {
  const type = noWider(fonts, text, { type: { size: 4, font: 'regular', color: grey }, width: labelWidth - gap });
  return set(fonts, text, { type, at: { x, y: y + height / 2 + type.size * 0.36 } });
};

const rules = (cells: readonly Cell[], height: number): Shape => ({
  shape: 'STROKE',
  width: 0.2,
  color: rule,
  outlines: [...new Set([0, ...cells.map(({ before, lines }) => before + lines)])].map((line) => [
    { x: region.left, y: region.top + line * height },
    { x: region.right, y: region.top + line * height },
  ]),
});

/** The fields with their values; a field without a value keeps its place. */
export const fieldTable = (fonts: Fonts, fields: readonly TemplateField[], values: Face['values']): readonly Shape[] => {
  const cells = cellsOf(fields);
  const height = (region.bottom - region.top) / linesIn(cells);
  return [
    rules(cells, height),
    ...cells.flatMap(({ field, left, width, before, lines }) => {
      const [y, own] = [region.top + before * height, lines * height];
      const room = { x: left + labelWidth, y, width: width - labelWidth - gap, height: own };
      return [label(fonts, field.zh, { x: left, y, height: own }), ...valueIn(fonts, values[field.key] ?? '—', room)];
    }),
  ];
};
