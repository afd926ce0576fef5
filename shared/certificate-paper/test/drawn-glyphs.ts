import { create, type Font } from 'fontkit';

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

const tablesOf = (font: Buffer): readonly Table[] =>
  Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const entry = 12 + at * 16;
    const from = font.readUInt32BE(entry + 8);
    return { tag: font.toString('latin1', entry, entry + 4), data: font.subarray(from, from + font.readUInt32BE(entry + 12)) };
  });

const fontOf = (tables: readonly Table[]): Buffer => {
  const head = Buffer.alloc(12 + tables.length * 16);
  head.write('OTTO', 'latin1');
  head.writeUInt16BE(tables.length, 4);
  let at = head.length;
  for (const [nth, { tag, data }] of tables.entries()) {
    const entry = 12 + nth * 16;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    at += data.length;
  }
  return Buffer.concat([head, ...tables.map(({ data }) => data)]);
};

const objectsIn = (pdf: string): ReadonlyMap<string, string> =>
  new Map([...pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]));

const streamIn = (body: string): string => /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? '';

const charactersIn = (map: string): readonly string[] =>
  [...map.matchAll(/\[((?:<[0-9a-f ]*> ?)+)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')),
  );

/** A font as a PDF of ours carries it: its outlines, and what each number of a glyph stands for. */
interface Carried {
  readonly name: 'regular' | 'bold';
  readonly font: Font;
  readonly characters: readonly string[];
}

const carriedAs = (
  objects: ReadonlyMap<string, string>,
  number: string,
  sources: Readonly<Record<'regular' | 'bold', Buffer>>,
): Carried => {
  const follow = (body: string, key: string): string => objects.get(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const own = objects.get(number) ?? '';
  const outlines = Buffer.from(streamIn(follow(follow(follow(own, 'DescendantFonts'), 'FontDescriptor'), 'FontFile3')), 'latin1');
  const name = own.includes('Bold') ? 'bold' : 'regular';
  const tables = tablesOf(sources[name]).map((table) => (table.tag === 'CFF ' ? { ...table, data: outlines } : table));
  return { name, font: create(fontOf(tables)) as Font, characters: charactersIn(streamIn(follow(own, 'ToUnicode'))) };
};

export interface DrawnGlyph {
  readonly character: string;
  /** The outline that is drawn, as an SVG path. */
  readonly outline: string;
  readonly font: 'regular' | 'bold';
}

/** Every glyph that the page of a PDF of ours draws, with the very outline that the file carries for it. */
export const drawnGlyphs = (bytes: Uint8Array, sources: Readonly<Record<'regular' | 'bold', Buffer>>): readonly DrawnGlyph[] => {
  const objects = objectsIn(Buffer.from(bytes).toString('latin1'));
  const bodies = [...objects.values()];
  const resources = bodies.find((body) => body.includes('/Font <<')) ?? '';
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
      ([, name = '', number = '']) => [name, carriedAs(objects, number, sources)] as const,
    ),
  );
  const content = bodies.find((body) => body.includes(' Tf')) ?? '';
  return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> [-\d.]+/g)].reduce<{ now: string; drawn: DrawnGlyph[] }>(
    ({ now, drawn }, [, name, hex]) => {
      const carried = fonts.get(now);
      const numbers = [...(hex ?? '').matchAll(/.{4}/g)].map(([one]) => Number.parseInt(one, 16));
      drawn.push(
        ...numbers.map((glyph) => ({
          character: carried?.characters[glyph] ?? '',
          outline: carried?.font.getGlyph(glyph).path.toSVG() ?? '',
          font: carried?.name ?? 'regular',
        })),
      );
      return { now: name ?? now, drawn };
    },
    { now: '', drawn: [] },
  ).drawn;
};
