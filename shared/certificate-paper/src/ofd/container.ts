import { unzipSync, zipSync } from 'fflate';

/** The files of an OFD by their paths, in the order they are written. */
export type OfdFiles = Readonly<Record<string, Uint8Array>>;

/** What ZIP can say of a time begins here; the date of a paper stands in its texts. */
const always = new Date(1980, 0, 1);

/** The container of the files: the same for the same, byte by byte. */
export const packed = (files: OfdFiles): Uint8Array => zipSync({ ...files }, { mtime: always, level: 6 });

/** A paper has no more, whatever its container claims. */
const most = { files: 20, bytes: 4_000_000 } as const;

/** The files of a container that is, byte by byte, as we pack them; null for any other. */
export const unpacked = (bytes: Uint8Array): OfdFiles | null => {
  let [count, size] = [0, 0];
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count += 1;
        size += originalSize;
        return count <= most.files && size <= most.bytes;
      },
    });
    return Buffer.from(packed(files)).equals(bytes) ? files : null;
  } catch {
    return null;
  }
};
