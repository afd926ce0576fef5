import type { StoredHistoryEntry } from '@anzhu/store';
import { restingCase } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { type Pass, passProcess } from '../test/pass.ts';
import { initiationOf, progressOf } from './progress.ts';

const at = new Date('2026-09-14T02:00:00Z');

const reader = { org: '530102-JZ', orgKind: 'AUTHORITY' } as const;

type Step = readonly [action: string, from: string, to: string, actorName: string];

const logged = ([action, from, to, actorName]: Step, n: number): StoredHistoryEntry => {
  const label = { zh: action, en: action };
  return { number: n + 1, at, actorId: actorName, actorName, role: 'EXAMINER', action, label, from, to };
};

const passOf = (variant: string, steps: readonly Step[], own: Partial<Pass> = {}): Pass => ({
  ...restingCase({ at, state: steps.at(-1)?.[2] ?? 'DRAFT', division: '530102', applicant: '91530100MA6K000000', procedure: undefined }),
  ...{ variant, parties: {}, partyOrgs: [], form: {}, version: steps.length, history: steps.map(logged) },
  ...own,
});

const submit: Step = ['submit', 'DRAFT', 'SUBMITTED', '王芳'];

const shown = (pass: Pass) => {
  const { phase, stages } = progressOf(passProcess, pass, reader);
  return [phase, ...stages.map(({ label, status, decidedBy }) => [label.zh, status, ...(decidedBy ? [decidedBy] : [])].join(' '))];
};

describe('progress of a review', () => {
  it.each<readonly [string, readonly Step[], readonly string[]]>([
    ['a draft', [], ['TO_INITIATE', '上报 OPEN', '审核 AHEAD']],
    ['what is submitted', [submit], ['IN_PROGRESS', '上报 DONE 王芳', '审核 OPEN']],
    [
      'what is returned, whose first stage is open again',
      [submit, ['returnForCorrection', 'SUBMITTED', 'RETURNED', '何']],
      ['TO_INITIATE', '上报 OPEN', '审核 AHEAD'],
    ],
    ['what has passed', [submit, ['approve', 'SUBMITTED', 'ISSUED', '何']], ['PASSED', '上报 DONE 王芳', '审核 DONE 何']],
    [
      'what came of it, also after its end',
      [submit, ['approve', 'SUBMITTED', 'ISSUED', '何'], ['expire', 'ISSUED', 'EXPIRED', '系统']],
      ['PASSED', '上报 DONE 王芳', '审核 DONE 何'],
    ],
    [
      'what was withdrawn under review',
      [submit, ['withdraw', 'SUBMITTED', 'WITHDRAWN', '王芳']],
      ['TERMINATED', '上报 DONE 王芳', '审核 STOPPED 王芳'],
    ],
    ['what was given up as a draft', [['withdraw', 'DRAFT', 'WITHDRAWN', '王芳']], ['TERMINATED', '上报 STOPPED', '审核 AHEAD']],
  ])('X12 of %s', (_, steps, expected) => {
    expect(shown(passOf('default', steps))).toEqual(expected);
  });

  it('X12 names who decides: of a panel those who have not yet, of a unit its code', () => {
    const review: Step = ['submit', 'DRAFT', 'UNDER_REVIEW', '王芳'];
    const [first, second] = progressOf(passProcess, passOf('65', [review], { verdicts: { quality: 'PASS' } }), reader).stages;
    expect(first).toMatchObject({ deciders: [{ zh: '单位管理员' }, { zh: '经办人' }], decidingOrg: '91530100MA6K000000' });
    expect(second).toMatchObject({ status: 'OPEN', deciders: [{ zh: '安全监督员' }], decidingOrg: null });
  });

  it('X12 names who initiated the review: whoever submitted it last, nobody before', () => {
    expect(initiationOf(passProcess, passOf('default', []))).toBeUndefined();
    expect(initiationOf(passProcess, passOf('default', [['withdraw', 'DRAFT', 'WITHDRAWN', '王芳']]))).toBeUndefined();
    const again: Step = ['submit', 'RETURNED', 'SUBMITTED', '周敏'];
    const steps = [submit, ['returnForCorrection', 'SUBMITTED', 'RETURNED', '何'] as const, again];
    expect(initiationOf(passProcess, passOf('default', steps))?.actorName).toBe('周敏');
  });
});
