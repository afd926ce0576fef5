import { inflateSync } from 'node:zlib';

/** A longer object is looked at only so far: what tells of pages is short. */
const mostOfObject = 1_048_576;
const mostOfHead = 65_536;
const mostInflated = 8 * 1_048_576;
/** Of all objects of a file together. */
const mostInflatedInAll = 32 * 1_048_576;
const mostPacked = 20_000;

const objectEnd = 'endobj';

/** What is packed in the objects of a file; throws where it holds more than is looked at. */
const inflating = () => {
  let left = mostInflatedInAll;
  return (packed: Buffer): string => {
    const bytes = inflateSync(packed, { maxOutputLength: Math.min(mostInflated, left) });
    left -= bytes.length;
    return bytes.toString('latin1');
  };
};

/** What the objects of a PDF say of its pages. */
const pageTree = () => {
  const pages = new Set<string>();
  const roots = new Map<string, number>();
  let isReadable = true;
  return {
    inflated: inflating(),
    note: (id: string, dictionary: string): void => {
      pages.delete(id);
      roots.delete(id);
      if (/\/Type\s*\/Page\b/.test(dictionary)) pages.add(id);
      if (!/\/Type\s*\/Pages\b/.test(dictionary) || /\/Parent\b/.test(dictionary)) return;
      roots.set(id, Number(/\/Count\s{1,100}(\d{1,9})(?!\d*\s{1,100}\d{1,10}\s{1,100}R)/.exec(dictionary)?.[1] ?? Number.NaN));
    },
    giveUp: (): void => {
      isReadable = false;
    },
    count: (): number | null => {
      const [count, ...others] = roots.values();
      return isReadable && others.length === 0 && count === pages.size && count > 0 ? count : null;
    },
  };
};

type PageTree = ReturnType<typeof pageTree>;

/** The objects that are packed in one. */
const noteStream = (tree: PageTree, dictionary: string, content: string): void => {
  const text = tree.inflated(Buffer.from(content, 'latin1'));
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? Number.NaN);
  const numbers = text.slice(0, first).trim().split(/\s+/);
  const offsets = numbers.flatMap((one, at) => (at % 2 === 1 ? [first + Number(one)] : []));
  if (offsets.length > mostPacked || offsets.some((offset, at) => !(offset >= (offsets[at - 1] ?? first)))) throw new Error('not in order');
  for (const [at, offset] of offsets.entries())
    tree.note(numbers[at * 2] ?? '', text.slice(offset, Math.min(offsets[at + 1] ?? text.length, offset + mostOfHead)));
};

const noteObject = (tree: PageTree, text: string): void => {
  const found = /(?<!\d)(\d{1,10})\s{1,100}\d{1,5}\s{1,100}obj\b/.exec(text);
  if (!found) return;
  const [head, id = ''] = found;
  const body = text.slice(found.index + head.length);
  const [dictionary = ''] = body.slice(0, mostOfHead).split(/\bstream\r?\n/, 1);
  try {
    if (/\/Type\s*\/ObjStm\b/.test(dictionary)) noteStream(tree, dictionary, body.slice(dictionary.length).replace(/^stream\r?\n/, ''));
    else tree.note(id, dictionary);
  } catch {
    tree.giveUp();
  }
};

/** Counts the pages of a PDF while its bytes pass. They are known only where its tree says how many there are and as many are found: of others, and of what is no PDF, none. */
export const countingPages = () => {
  const tree = pageTree();
  let pending = '';
  const drain = (from: number): void => {
    let at = pending.indexOf(objectEnd, from);
    while (at >= 0) {
      noteObject(tree, pending.slice(0, at));
      pending = pending.slice(at + objectEnd.length);
      at = pending.indexOf(objectEnd);
    }
    if (pending.length > mostOfObject) pending = pending.slice(0, mostOfHead) + pending.slice(-objectEnd.length);
  };
  return {
    take: (chunk: Buffer): void => {
      const from = Math.max(pending.length - objectEnd.length, 0);
      pending += chunk.toString('latin1');
      drain(from);
    },
    count: tree.count,
  };
};
