import { restingCase } from '@anzhu/testing';
import { defineProcess, panel, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { decidesBlind, entryTold } from './blind.ts';
import type { CaseRecord } from './case-record.ts';
import { ruleFaults } from './rule-faults.ts';

const twin = defineProcess({
  id: 'test.twin',
  row: 'R3',
  type: 'Twin',
  zh: '双审',
  en: 'Dual review',
  initial: 'REVIEW',
  editable: [],
  states: { REVIEW: { zh: '审核', en: 'Review' }, DONE: { zh: '通过', en: 'Done', final: true, passes: true } },
  actions: { review: { zh: '审核', en: 'Review' }, remind: { zh: '催办', en: 'Remind' } },
});
const tableWith = (isBlind?: true) => {
  const review = panel({
    from: 'REVIEW',
    seats: { quality: 'QUALITY_SUPERVISOR', safety: 'SAFETY_SUPERVISOR' },
    verdicts: { PASS: { zh: '通过', en: 'Pass' } },
    merge: ({ quality, safety }) => (quality && safety ? 'DONE' : 'REVIEW'),
    ...(isBlind && { isBlind }),
  });
  return twin.workflow(twin.variant('default', { review, remind: { from: 'REVIEW', to: 'REVIEW', by: 'SYSTEM' } }));
};
const at = new Date('2026-03-02T02:00:00Z');
const said = (action: string, to: string, minutes: number) => ({
  ...{
    number: minutes,
    version: minutes,
    at: new Date(at.getTime() + minutes * 60_000),
    actorId: 'q',
    actorName: '质监',
    role: 'QUALITY_SUPERVISOR',
  },
  ...{ action, label: { zh: `${action}: 通过`, en: `${action}: Pass` }, from: 'REVIEW', to, opinion: '同意' },
});
const entries = [said('review', 'DONE', 1), said('review', 'REVIEW', 2), said('remind', 'REVIEW', 3)];
const seen = (
  org: string,
  { isBlind, verdicts = { quality: 'PASS' } }: { isBlind?: true; verdicts?: CaseRecord['verdicts'] } = { isBlind: true },
) => {
  const workflow = tableWith(isBlind);
  const resting = restingCase({ at, state: 'REVIEW', division: '530102', applicant: 'unit', procedure: variantFor(workflow, '530102') });
  const record = { ...resting, assigned: { quality: 'Q', safety: 'S' }, verdicts, history: entries } as unknown as CaseRecord;
  const process = { workflow } as never;
  return { isBlind: decidesBlind(process, record, { org }), entries: entries.map(entryTold(process, record, { org })) };
};

describe('R2 bodies that decide without knowing of each other', () => {
  it('R2 who has yet to decide is told that the other has, not what; what ended in an earlier round is told', () => {
    const { isBlind, entries: told } = seen('S');
    expect(isBlind).toBe(true);
    const { opinion: _, ...unsaid } = said('review', 'REVIEW', 2);
    expect(told).toEqual([entries[0], { ...unsaid, label: { zh: '审核', en: 'Review' } }, entries[2]]);
  });

  it.each([
    ['the body that has decided', 'Q', {}],
    ['who holds no seat', 'JZ', {}],
    ['both, once both have decided', 'S', { verdicts: { quality: 'PASS', safety: 'PASS' } }],
    ['both, where the table does not say blind', 'S', { isBlind: undefined }],
  ])('R2 all is told to %s', (_, org, given) => {
    expect(seen(org, { isBlind: true, ...given } as never)).toEqual({ isBlind: false, entries });
  });

  it('R2 a blind panel is refused where the log is shown on the page of a record', () => {
    expect(ruleFaults({ workflow: tableWith(true), about: () => 'crane-1' })).toEqual([expect.stringContaining('decides blind')]);
    expect(ruleFaults({ workflow: tableWith(true) })).toEqual([]);
  });
});
