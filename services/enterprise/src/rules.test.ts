import { unansweredRules } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { authority, license, unit } from '../test/cases.ts';
import { processes, sdl } from './sdl.ts';

const penalty = { caseId: 'penalty-1', kind: 'SUSPENSION', start: '2026-09-20', end: '2026-12-01', reason: '事故' } as const;

const facts = {
  unit: [unit(), null, unit({ blacklistedFor: '事故' })],
  license: [license({ announced: penalty }), null, license({ status: 'SUSPENDED', penalty }), license({ status: 'SUSPENDED' })],
} as const;

describe('reliability: the rules of units and licenses', () => {
  it.each(processes.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: every rule answers, whatever is not on record and whatever the form leaves empty',
    (_, __, process) => {
      const actor = { id: 'u', name: '审核员', org: authority, region: '530100' };
      expect(unansweredRules(process, { sdl, actor, at: new Date('2026-09-14T02:00:00Z'), facts })).toEqual([]);
    },
  );
});
