import { expect, it } from 'vitest';
import { textPdf, whyUnreadable } from './index.ts';

it('R0 tells a whole PDF from one that was cut, changed in its middle, locked, or is none', async () => {
  const whole = await textPdf([{ text: '安全监督告知书', size: 20 }]);
  const locked = Buffer.from(whole.toString('latin1').replace('/Root', '/Encrypt 1 0 R /Root'), 'latin1');
  const judged = [
    whole,
    Buffer.concat([Buffer.from('x-mail: 1\n\n'), whole]),
    Buffer.concat([whole, Buffer.from('\0\0\n% scanned\n')]),
    whole.subarray(0, whole.length - 20),
    whole.subarray(0, whole.length / 2),
    Buffer.concat([whole.subarray(0, 2_000), whole.subarray(2_100)]),
    locked,
    Buffer.from('GIF89a'),
    Buffer.alloc(0),
  ].map(whyUnreadable);
  expect(judged).toEqual([null, null, null, 'CUT', 'CUT', 'CUT', 'ENCRYPTED', 'NO_PDF', 'NO_PDF']);
});
