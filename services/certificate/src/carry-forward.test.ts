import { expect, it } from 'vitest';
import { spentIn } from './carry-forward.ts';
import { statusIndexScope } from './files/unprinted.ts';

const event = (type: string, data: object) => ({ type, data }) as never;

it('K9 places in the status list that published papers bear lead back to the counter they were taken from; nothing else does', () => {
  const made = event('certificate.certificate.files-made.v1', { certificateId: 'c', statusIndex: 17 });
  const changed = event('certificate.certificate.status-changed.v1', { certificateId: 'c', status: 'VALID' });
  expect(spentIn([made, changed])).toEqual([{ scope: statusIndexScope, serial: 17 }]);
});
