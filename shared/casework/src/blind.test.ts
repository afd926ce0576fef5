import { restingCase } from '@anzhu/testing';
import { defineProcess, panel, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { blindEntry, decidesBlind } from './blind.ts';
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
  states: {
    REVIEW: { zh: '审核', en: 'Review' },
    RECALLED: { zh: '撤回', en: 'Recalled' },
    DONE: { zh: '通过', en: 'Done', final: true, passes: true },
  },
  actions: {
    review: { zh: '审核', en: 'Review' },
    remind: { zh: '催办', en: 'Remind' },
    recall: { zh: '撤回', en: 'Recall' },
    assign: { zh: '分配', en: 'Assign' },
  },
});
const tableWith = (isBlind?: true) => {
  const review = panel({
    from: 'REVIEW',
    seats: { quality: 'QUALITY_SUPERVISOR', safety: 'SAFETY_SUPERVISOR' },
    verdicts: { PASS: { zh: '通过', en: 'Pass' } },
    merge: ({ quality, safety }) => (quality && safety ? 'DONE' : 'REVIEW'),
    ...(isBlind && { isBlind }),
  });
  const remind = { from: 'REVIEW', to: 'REVIEW', by: 'SYSTEM' } as const;
  const recall = { from: 'REVIEW', to: 'RECALLED', by: 'DEPARTMENT_OFFICER' } as const;
  const assign = { from: 'RECALLED', to: 'REVIEW', by: 'DEPARTMENT_OFFICER' } as const;
  return twin.workflow(twin.variant('default', { review, remind, recall, assign }));
};
const now = new Date('2026-03-02T02:00:00Z');
const said = (action: string, to: string, minutes: number) => ({
  ...{
    number: minutes,
    version: minutes,
    at: new Date(now.getTime() + minutes * 60_000),
    actorId: 'q',
    actorName: '质监',
    role: 'QUALITY_SUPERVISOR',
  },
  ...{ action, label: { zh: `${action}: 通过`, en: `${action}: Pass` }, from: 'REVIEW', to, opinion: '同意' },
});
const entries = [said('review', 'DONE', 1), said('review', 'REVIEW', 2), said('remind', 'REVIEW', 3)];
interface Given {
  readonly isBlind?: true | undefined;
  readonly state?: string;
  readonly verdicts?: CaseRecord['verdicts'];
  readonly assigned?: CaseRecord['assigned'];
}

const people = {
  Q: { org: 'Q', roles: ['QUALITY_SUPERVISOR'] },
  S: { org: 'S', roles: ['SAFETY_SUPERVISOR'] },
  'another S': { org: 'S2', roles: ['SAFETY_SUPERVISOR'] },
  JZ: { org: 'JZ', roles: ['DEPARTMENT_OFFICER'] },
} as const;

const seen = (who: keyof typeof people, given: Given = {}) => {
  const { isBlind, ...at } = { isBlind: true as const, ...given };
  const workflow = tableWith(isBlind);
  const resting = restingCase({
    at: now,
    state: 'REVIEW',
    division: '530102',
    applicant: 'unit',
    procedure: variantFor(workflow, '530102'),
  });
  const usual = { assigned: { quality: 'Q', safety: 'S' }, verdicts: { quality: 'PASS' }, history: entries };
  const record = { ...resting, ...usual, ...at } as unknown as CaseRecord;
  const process = { workflow } as never;
  return { isBlind: decidesBlind(process, record, people[who]), entries: entries.map(blindEntry(process, record, people[who])) };
};
const { opinion: _, ...unsaid } = said('review', 'REVIEW', 2);
const withoutWhat = [entries[0], { ...unsaid, label: { zh: '审核', en: 'Review' } }, entries[2]];

describe('R2 bodies that decide without knowing of each other', () => {
  it.each([
    ['the body that has yet to decide', 'S'],
    ['one that may yet be assigned', 'another S'],
  ] as const)('R2 %s is told that the other has decided, not what; what ended in an earlier round is told', (_, who) => {
    expect(seen(who)).toEqual({ isBlind: true, entries: withoutWhat });
  });

  it.each(['S', 'another S'] as const)('R2 while the assignment is taken back %s is told no more than before', (who) => {
    const recalled = { state: 'RECALLED', verdicts: {}, assigned: {} };
    expect(seen(who, recalled).entries).toEqual(withoutWhat);
    expect(seen(who, { verdicts: {} })).toEqual({ isBlind: true, entries: withoutWhat });
  });

  it('R2 after a recall a body is told what it had said itself', () => {
    expect(seen('Q', { verdicts: {} })).toEqual({ isBlind: true, entries });
    expect(seen('Q', { state: 'RECALLED', verdicts: {} }).entries).toEqual(entries);
  });

  it.each([
    ['the body that has decided', 'Q', {}],
    ['who holds no seat', 'JZ', {}],
    ['both, once both have decided', 'S', { verdicts: { quality: 'PASS', safety: 'PASS' } }],
    ['all, once the case is over', 'another S', { state: 'DONE', verdicts: {} }],
    ['both, where the table does not say blind', 'S', { isBlind: undefined }],
  ] as const)('R2 all is told to %s', (_, who, given) => {
    expect(seen(who, given)).toEqual({ isBlind: false, entries });
  });

  it('R2 a blind panel is refused where the log is shown on the page of a record', () => {
    expect(ruleFaults({ workflow: tableWith(true), about: () => 'crane-1' })).toEqual([expect.stringContaining('decides blind')]);
    expect(ruleFaults({ workflow: tableWith(true) })).toEqual([]);
  });
});
