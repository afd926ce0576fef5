/** Bytes from `start` to `end`, both of them. */
interface FilePart {
  readonly start: number;
  readonly end: number;
}

interface KnownBytes {
  readonly size: number;
  readonly etag: string;
}

/** Which part of the bytes is wanted, once it is known what they are; all of them unless one is named. */
export type PartWanted = (known: KnownBytes) => FilePart | undefined;

interface RangeHeaders {
  readonly range?: string | undefined;
  readonly 'if-range'?: string | string[] | undefined;
}

const partOf = (from: string, to: string, size: number): FilePart => {
  if (from === '') return { start: Math.max(size - Number(to), 0), end: Number(to) === 0 ? -1 : size - 1 };
  return { start: Number(from), end: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
};

/** None where all bytes are the answer, also because they are no longer those of which the client has some. */
const partAsked = ({ range, 'if-range': had }: RangeHeaders, { size, etag }: KnownBytes): FilePart | undefined => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const isBackwards = from !== '' && to !== '' && Number(to) < Number(from);
  return isBackwards || (had !== undefined && had !== etag) ? undefined : partOf(from, to, size);
};

/** The part a request asks for (RFC 9110 §14), and how it is answered once the file was opened with `wanted`: by all bytes (200), by the part (206), or by none where there are no such bytes (416). */
export const rangeOf = (headers: RangeHeaders) => {
  let part: FilePart | undefined;
  let isBeyond = false;
  const wanted: PartWanted = (known) => {
    part = partAsked(headers, known);
    isBeyond = part !== undefined && (part.start >= known.size || part.end < part.start);
    return isBeyond ? undefined : part;
  };
  return {
    wanted,
    status: (): number => (isBeyond ? 416 : part ? 206 : 200),
    headersOf: (size: number | undefined): Readonly<Record<string, string | number>> => {
      if (size === undefined) return {};
      if (isBeyond) return { 'content-range': `bytes */${size}` };
      return part
        ? { 'content-range': `bytes ${part.start}-${part.end}/${size}`, 'content-length': part.end - part.start + 1 }
        : { 'content-length': size };
    },
  };
};
