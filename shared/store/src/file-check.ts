import { type Fault, proven } from '@anzhu/kernel';
import { type Content, contentFaults, headLength, type Stated } from './file-kind.ts';
import { type Measures, measuring } from './measured-files.ts';

/** What has come of a file so far. */
const received = (name: string) => {
  const { take, measures } = measuring(name);
  let [size, head] = [0, Buffer.alloc(0)];
  return {
    add: (chunk: Buffer): number => {
      take(chunk);
      const missing = headLength - head.length;
      if (missing > 0) head = Buffer.concat([head, chunk.subarray(0, missing)]);
      size += chunk.length;
      return size;
    },
    all: (): Content & Measures => ({ ...measures(), size, head }),
  };
};

/** The bytes as they come, but the last of them only when the whole is as it was stated: nothing wrong is ever kept. Reads all, so that the sender is answered instead of cut off; then it knows the sha256 and what else is measured. */
export const checking = (stated: Stated) => {
  const { add, all } = received(stated.name);
  let measured: Measures | undefined;
  let faults: readonly Fault[] = [];
  const pass = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let held: Buffer | undefined;
    for await (const chunk of source) {
      const size = add(chunk);
      if (held && size <= stated.size) yield held;
      held = chunk;
    }
    const { size, head, ...measures } = all();
    measured = measures;
    faults = await contentFaults(stated, { size, head, sha256: measures.sha256 });
    if (faults.length > 0) throw new Error('The file is not what was stated.');
    if (held) yield held;
  };
  return { pass, faults: () => faults, measured: () => proven({ measured }, 'measured').measured };
};
