import { appendFileSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, truncateSync } from 'node:fs';

/** Answers how to keep an event: each once by its id, one a line, on disk when it returns. What was kept before is known; a line that a kill or a full disk cut off was never acknowledged and comes again. */
export const openEventFile = (file: string): ((event: { readonly id: string }) => void) => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) truncateSync(file, Buffer.byteLength(whole));
  const lines = whole.split('\n').filter((line) => line !== '');
  const kept = new Set(lines.map((line) => (JSON.parse(line) as { readonly id: string }).id));
  const out = openSync(file, 'a');
  return (event) => {
    if (kept.has(event.id)) return;
    const { size } = fstatSync(out);
    try {
      appendFileSync(out, `${JSON.stringify(event)}\n`);
      fsyncSync(out);
    } catch (error) {
      ftruncateSync(out, size);
      throw error;
    }
    kept.add(event.id);
  };
};
