import { createHash } from 'node:crypto';
import type { Fault } from '@anzhu/kernel';
import { type Content, contentFaults, headLength, type Stated } from './file-kind.ts';

/** The bytes as they come, but the last of them only when the whole is as it was stated: nothing wrong is ever kept. Reads all, so that the sender is answered instead of cut off; then it knows the sha256. */
export const checking = (stated: Stated) => {
  const hash = createHash('sha256');
  let content: Content = { size: 0, sha256: '', head: Buffer.alloc(0) };
  let faults: readonly Fault[] = [];
  const measure = (chunk: Buffer): void => {
    hash.update(chunk);
    const missing = headLength - content.head.length;
    const head = missing > 0 ? Buffer.concat([content.head, chunk.subarray(0, missing)]) : content.head;
    content = { ...content, size: content.size + chunk.length, head };
  };
  const pass = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let held: Buffer | undefined;
    for await (const chunk of source) {
      measure(chunk);
      if (held && content.size <= stated.size) yield held;
      held = chunk;
    }
    content = { ...content, sha256: hash.digest('hex') };
    faults = await contentFaults(stated, content);
    if (faults.length > 0) throw new Error('The file is not what was stated.');
    if (held) yield held;
  };
  return { pass, faults: () => faults, sha256: () => content.sha256 };
};
