import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { crane, installation, passedRound, project } from '../../../test/world.ts';
import { returnToUseProcess as process } from './return-to-use.ts';

const outOfUse = { since: '2026-09-12', cause: 'ACCEPTANCE_FAILED', reason: '顶升验收不通过' } as const;

describe('L2 the return to use', () => {
  it('L2 what failed is told beside the inspection that is missing', () => {
    const stay = installation({ rounds: { INITIAL: passedRound, CLIMB: { ...passedRound, isPassed: false } } });
    const facts = { installation: stay, crane: crane({ outOfUse }), project: project(), applicantUnit: null };
    const record = caseOf(process, { form: { installationId: 'installation-1', reason: '检验合格' } });
    expect(codesOf(take(process, record, ['record', { by: 'SAFETY_SUPERVISOR', facts }]))).toEqual([
      'ACCEPTANCE_FAILED',
      'NOT_INSPECTED_SINCE',
    ]);
  });
});
