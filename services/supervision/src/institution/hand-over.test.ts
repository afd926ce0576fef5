import { describe, expect, it } from 'vitest';
import { kept, mergeFaults, renameFaults } from './hand-over.ts';
import type { Institution } from './institution.ts';

const institution = (code: string, changes: Partial<Institution> = {}) =>
  ({ _id: code, code, discipline: 'SAFETY', successor: null, ...changes }) as Institution;
const [old, next] = [institution('A-1'), institution('A-2')];
const order = { from: 'A-1', to: 'A-2', operator: 'ops', reason: '机构改革' };

const said = (faults: ReturnType<typeof mergeFaults>) => faults.map(({ path, code, zh, en }) => [path, code, zh, en].join(' | '));
const noReason = 'reason | REQUIRED | 缺少原因 | The reason is missing';
const same = 'to | SAME | 两个代码相同 | Both codes are the same';
const unknown = (path: string, code: string) => `${path} | UNKNOWN | 没有代码为${code}的监督机构 | There is no institution ${code}`;

describe('R1 an institution goes on under another code', () => {
  it.each([
    ['a code nobody has', {}, old, null, []],
    ['the order given again', {}, institution('A-2'), institution('A-2'), []],
    ['no reason', { reason: ' ' }, old, null, [noReason]],
    ['its own code', { to: 'A-1' }, old, old, [same]],
    ['an unknown institution', {}, null, null, [unknown('from', 'A-1')]],
    ['another one found', {}, institution('A-3'), null, [unknown('from', 'A-1')]],
    ["another's code", {}, old, next, ["to | TAKEN | 代码A-2已被使用 | The code A-2 is another institution's"]],
    [
      'an unknown one, and a code that is taken',
      {},
      null,
      next,
      [unknown('from', 'A-1'), "to | TAKEN | 代码A-2已被使用 | The code A-2 is another institution's"],
    ],
  ] as const)('R1 %s', (_, changes, known, taken, faults) => {
    expect(said(renameFaults({ ...order, ...changes }, known, taken))).toEqual(faults);
  });
});

describe('R1 an institution is merged into another', () => {
  it.each([
    ['two of one discipline', {}, old, next, []],
    ['the order given again', {}, institution('A-1', { successor: 'A-2' }), next, []],
    ['no reason', { reason: '' }, old, next, [noReason]],
    ['into itself', { to: 'A-1' }, old, old, [same]],
    ['an unknown one', {}, null, next, [unknown('from', 'A-1')]],
    ['into an unknown one', {}, old, null, [unknown('to', 'A-2')]],
    [
      'into one of the other discipline',
      {},
      old,
      institution('A-2', { discipline: 'QUALITY' }),
      ['to | OTHER_DISCIPLINE | 两个机构监督类别不同 | The two supervise different things'],
    ],
    [
      'into one that was merged',
      {},
      old,
      institution('A-2', { successor: 'A-9' }),
      ['to | INSTITUTION_MERGED | A-2已并入其他机构 | A-2 was itself merged into another'],
    ],
    [
      'one that was merged into a third',
      {},
      institution('A-1', { successor: 'A-9' }),
      next,
      ['from | INSTITUTION_MERGED | A-1已并入A-9 | A-1 was merged into A-9'],
    ],
  ] as const)('R1 %s', (_, changes, known, into, faults) => {
    expect(said(mergeFaults({ ...order, ...changes }, known, into))).toEqual(faults);
  });

  it('R1 codes are compared as they are kept', () => {
    expect(kept({ ...order, from: 'ａ-1', to: ' a-2 ' })).toEqual({ ...order, from: 'A-1', to: 'A-2' });
  });
});
