import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { crane } from '../../../test/world.ts';
import { taggedCrane, zhongshan } from '../../../test/zhongshan.ts';
import { type ReissueTaggingForm, reissueTaggingProcess, taggingOf } from './reissue-tagging.ts';

const untagged = taggedCrane({ _id: 'crane-2', filingNumber: 'N2', reissueDue: null });
const cranes = new Map(
  [
    taggedCrane({ filingNumber: 'N1' }),
    untagged,
    taggedCrane({ filingNumber: 'N3', filingState: 'CANCELLED' }),
    crane({ filingNumber: 'N4' }),
  ].map((one) => [one.filingNumber, one]),
);

const record = (kind: ReissueTaggingForm['kind'], filingNumbers: string[], by = 'EXAMINER') => {
  const form = { kind, filingNumbers, reason: '旧证' };
  const tagging = caseOf(reissueTaggingProcess, { ...zhongshan, applicant: '442000-JZ', form });
  return codesOf(take(reissueTaggingProcess, tagging, ['record', { by, facts: { cranes } }]));
};

describe('C15 tagging for re-issue', () => {
  it.each([
    ['TAG', ['N2'], 'ok'],
    ['LIFT', ['N1'], 'ok'],
    ['TAG', ['N1'], ['form.filingNumbers.0 ALREADY_TAGGED']],
    ['LIFT', ['N2'], ['form.filingNumbers.0 NOT_TAGGED']],
    ['TAG', ['N2', 'N2'], ['form.filingNumbers.1 TWICE']],
    ['TAG', ['N3'], ['form.filingNumbers.0 CRANE_NOT_FILED']],
    ['TAG', ['N4', 'N5'], ['form.filingNumbers.0 UNKNOWN', 'form.filingNumbers.1 UNKNOWN']],
    ['TAG', [], ['form.filingNumbers REQUIRED']],
  ] as const)('C15 %s %j: %j', (kind, numbers, answer) => {
    expect(record(kind, [...numbers])).toEqual(answer);
  });

  it('C15 no unit tags, and nobody where nothing is tagged', () => {
    expect(record('TAG', ['N2'], 'UNIT_CLERK')).toEqual(['ACTION_NOT_ALLOWED']);
    const there = { org: '530102-JZ', region: '530102' };
    expect(reissueTaggingProcess.place({}, { cranes }, there)).toMatchObject({ code: 'OTHER_PROCEDURE' });
  });

  it('C15 the crane tells that it is tagged, and that it is no more', () => {
    const by = (kind: ReissueTaggingForm['kind']) => taggingOf({ kind, reason: '旧证' }, '2026-09-14')(untagged);
    expect(by('TAG')).toMatchObject({
      set: { reissueDue: { since: '2026-09-14', reason: '旧证' } },
      events: [{ type: 'equipment.crane.tagged-for-reissue.v1', data: { craneId: 'crane-2', filingNumber: 'N2' } }],
    });
    expect(by('LIFT')).toMatchObject({ set: { reissueDue: null }, events: [{ type: 'equipment.crane.reissue-tag-lifted.v1' }] });
  });
});
