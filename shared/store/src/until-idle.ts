import { Readable } from 'node:stream';

/** The bytes of a source for a reader who takes them: one who has taken nothing of what could be had for so long, within twice that time, is ended with an error, and the source with it. For a source that is slow nobody is ended. */
export const untilIdle = (source: Readable, idleMs: number): Readable => {
  let given = 0;
  let isAsked = false;
  async function* counted(): AsyncGenerator<Buffer> {
    isAsked = true;
    for await (const chunk of source as AsyncIterable<Buffer>) {
      isAsked = false;
      given += chunk.length;
      yield chunk;
      isAsked = true;
    }
    isAsked = false;
  }
  const out = Readable.from(counted(), { objectMode: false });
  let takenBefore = -1;
  const watch = setInterval(() => {
    const taken = given - out.readableLength;
    const couldHave = out.readableLength > 0 || !isAsked;
    if (taken === takenBefore && couldHave) out.destroy(new Error('The reader took nothing for too long.'));
    takenBefore = taken;
  }, idleMs);
  out.once('close', () => {
    clearInterval(watch);
    source.destroy();
  });
  return out;
};
