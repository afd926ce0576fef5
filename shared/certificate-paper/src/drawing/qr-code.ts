import { encode } from 'uqr';
import type { Area, Place } from './drawing.ts';

const rectangle = ({ x, y }: Place, width: number, height: number): readonly Place[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** The dark modules of a line, those side by side as one. */
const runsIn = (line: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] => {
  const runs: { from: number; length: number }[] = [];
  for (const [at, isDark] of line.entries()) {
    const last = runs.at(-1);
    if (isDark && last && last.from + last.length === at) last.length += 1;
    else if (isDark) runs.push({ from: at, length: 1 });
  }
  return runs;
};

/** A QR code of the text, readable with up to 15 % of it dirty; the paper around it is its margin. */
export const qrCode = (text: string, { x, y, size }: Place & { readonly size: number }): Area => {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const module = size / data.length;
  const outlines = data.flatMap((line, row) =>
    runsIn(line).map(({ from, length }) => rectangle({ x: x + from * module, y: y + row * module }, length * module, module)),
  );
  return { shape: 'AREA', outlines, color: [0, 0, 0] };
};
