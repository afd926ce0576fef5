import { Readable } from 'node:stream';

/** The bytes of a source as they are asked for, with how many were given and whether more are being waited for. */
const counted = (source: Readable) => {
  const passed = { given: 0, isAwaited: false };
  async function* bytes(): AsyncGenerator<Buffer> {
    passed.isAwaited = true;
    for await (const chunk of source as AsyncIterable<Buffer>) {
      passed.isAwaited = false;
      passed.given += chunk.length;
      yield chunk;
      passed.isAwaited = true;
    }
    passed.isAwaited = false;
  }
  return { passed, bytes };
};

/** The bytes of a source for a reader who takes them: one who has taken nothing of what could be had for so long, within twice that time, is ended with an error, and the source with it. For a source that is slow nobody is ended. */
export const untilIdle = (source: Readable, idleMs: number): Readable => {
  const { passed, bytes } = counted(source);
  const out = Readable.from(bytes(), { objectMode: false });
  let takenBefore = -1;
  const watch = setInterval(() => {
    const taken = passed.given - out.readableLength;
    const couldHave = out.readableLength > 0 || !passed.isAwaited;
    if (taken === takenBefore && couldHave) out.destroy(new Error('The reader took nothing for too long.'));
    takenBefore = taken;
  }, idleMs);
  out.once('close', () => {
    clearInterval(watch);
    source.destroy();
  });
  return out;
};
