import { unpacked } from '../src/ofd/container.ts';

/** Bytes of a file that mean the same kind of thing. */
export interface ByteClass {
  readonly called: string;
  readonly from: number;
  readonly to: number;
}

/** Classes one after the other, each up to where the next begins. */
const inTurn = (from: number, parts: readonly (readonly [called: string, length: number])[]): readonly ByteClass[] => {
  let at = from;
  return parts.map(([called, length]) => {
    at += length;
    return { called, from: at - length, to: at };
  });
};

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What an object is that says no type. */
const untyped: readonly (readonly [called: string, said: RegExp])[] = [
  ['character map', /begincmap/],
  ['color profile', /\/N 3\n/],
  ['page content', /\nstream\n/],
  ['edition', /^\(anzhu-certificate/],
  ['date', /^\(D:/],
  ['words', /^\(/],
  ['description', /\/Producer/],
  ['fields', /\/Fields/],
  ['resources', /\/ProcSet/],
  ['names', /\/Dests/],
];

/** What an object is, by what it says of itself. */
const kindOf = (body: string): string => {
  const [, type] = /\/Type \/(\w+)/.exec(body) ?? [];
  const [, subtype] = /\/Subtype \/(\w+)/.exec(body) ?? [];
  return [type, subtype].filter(Boolean).join(' ') || (untyped.find(([, said]) => said.test(body))?.[0] ?? 'nothing');
};

const signatureParts = (from: number, body: string): readonly ByteClass[] => {
  const parts = /^([\s\S]*?)(\/ByteRange \[[^\]]*\])( *)(\n\/Contents )(<)((?:(?!0{64})[0-9a-f])+)(0+)(>)([\s\S]*)$/.exec(body) ?? [];
  const called = [
    'Sig',
    'byte range',
    'blanks of the byte range',
    'Sig key',
    'begin of contents',
    'contents',
    'padding',
    'end of contents',
    'Sig end',
  ];
  return inTurn(
    from,
    called.map((name, nth) => [name, parts[nth + 1]?.length ?? 0]),
  );
};

const objectParts = (from: number, body: string): readonly ByteClass[] => {
  if (body.includes('/Type /Sig\n')) return signatureParts(from, body);
  const kind = kindOf(body.slice(body.indexOf('\n') + 1));
  const [head = '', stream = '', end = ''] = /^([\s\S]*?\nstream\n)([\s\S]*)(\nendstream\nendobj\n)$/.exec(body)?.slice(1) ?? [body];
  return inTurn(from, [
    [`object ${kind}`, head.length],
    [`stream of ${kind}`, stream.length],
    [`end of ${kind}`, end.length],
  ]);
};

/** All bytes of a sealed PDF: head, each kind of object and its stream, the parts of the signature, the table and what follows it. */
export const classesOfPdf = (pdf: Uint8Array): readonly ByteClass[] => {
  const text = textOf(pdf);
  const objects = [...text.matchAll(/\d+ 0 obj\n[\s\S]*?\nendobj\n/g)];
  const end = objects.at(-1);
  const after = (end?.index ?? 0) + (end?.[0].length ?? 0);
  const tail = /^(xref\n\d+ \d+\n)([\s\S]*?)(trailer\n[\s\S]*?)(startxref\n\d+\n)(%%EOF\n)$/.exec(text.slice(after))?.slice(1) ?? [];
  return [
    ...inTurn(0, [['head', objects[0]?.index ?? 0]]),
    ...objects.flatMap(({ index, 0: body }) => objectParts(index, body)),
    ...inTurn(
      after,
      ['head of xref', 'xref', 'trailer', 'startxref', 'end of file'].map((called, nth) => [called, tail[nth]?.length ?? 0]),
    ),
  ].filter(({ from, to }) => from < to);
};

const fields = {
  said: ['version', 'flags', 'method', 'time', 'date'],
  sizes: ['checksum', 'packed size', 'size'],
  lengths: ['length of name', 'length of extra'],
};

const saidOf = (where: string): readonly (readonly [string, number])[] => [
  ...fields.said.map((field) => [`${where} ${field}`, 2] as const),
  ...fields.sizes.map((field) => [`${where} ${field}`, 4] as const),
  ...fields.lengths.map((field) => [`${where} ${field}`, 2] as const),
];

/** All bytes of an OFD: each file with its head and name, the directory field by field, and its end. */
export const classesOfOfd = (ofd: Uint8Array): readonly ByteClass[] => {
  const files = Object.entries(unpacked(ofd) ?? {});
  const named = (where: string, name: string): readonly (readonly [string, number])[] => [
    ...saidOf(where),
    [`${where} name`, Buffer.byteLength(name)],
  ];
  const central = (name: string): readonly (readonly [string, number])[] => {
    const [said, [called, length] = ['', 0]] = [saidOf('directory'), named('directory', name).at(-1)];
    const rest = ['length of comment', 'disk', 'inner attributes'].map((field) => [`directory ${field}`, 2] as const);
    return [
      ['directory mark', 4],
      ['directory made by', 2],
      ...said,
      ...rest,
      ['directory outer attributes', 4],
      ['directory place', 4],
      [called, length],
    ];
  };
  const end = ['disk', 'disk of the directory', 'files of the disk', 'files'].map((field) => [`end ${field}`, 2] as const);
  return inTurn(0, [
    ...files.flatMap(([name, bytes]) => [['head mark', 4] as const, ...named('head', name), [name, bytes.length] as const]),
    ...files.flatMap(([name]) => central(name)),
    ...([
      ['end mark', 4],
      ...end,
      ['end size of the directory', 4],
      ['end place of the directory', 4],
      ['end length of comment', 2],
    ] as const),
  ]);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The paths of all that JSON says, objects and what they hold. */
export const pathsOf = (value: unknown): readonly (readonly string[])[] =>
  isObject(value) ? Object.entries(value).flatMap(([key, held]) => [[key], ...pathsOf(held).map((path) => [key, ...path])]) : [];

/** The JSON with what stands at the path another, or away. */
export const withAt = (value: unknown, [key = '', ...rest]: readonly string[], to: (held: unknown) => unknown): unknown => {
  if (!isObject(value)) return value;
  const next = rest.length === 0 ? to(value[key]) : withAt(value[key], rest, to);
  return { ...value, [key]: next };
};
