import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { dismantling } from '../../../test/notices.ts';
import { checkedBy, gate, installation, org, passedRound, project } from '../../../test/world.ts';
import { dismantlingNoticeProcess } from '../dismantling-notice/dismantling-notice.ts';
import { acceptanceReasons, earlyNotes } from '../installation/installation.ts';
import { rebuiltGate } from '../project-gate/gate-repair.ts';

const submit = (form: object, facts: object = {}, own: object = checkedBy(org.dismantler)) => {
  const record = caseOf(dismantlingNoticeProcess, { ...own, form: { ...dismantling.form, ...form } });
  return codesOf(take(dismantlingNoticeProcess, record, ['submit', { by: 'UNIT_CLERK', facts: { ...dismantling.facts, ...facts } }]));
};

describe('C6 C9 who does the work', () => {
  it('C9 nobody is named who does the work where it gives the notice itself', () => {
    for (const workUnitUscc of [org.installer, org.dismantler])
      expect(submit({ workUnitUscc })).toEqual(['form.workUnitUscc NOT_APPLICABLE']);
  });

  it('C9 while nobody is named as dismantler, no list of staff is judged', () => {
    const nobody = { dismantler: { uscc: undefined, unit: null } };
    expect(submit({ workUnitUscc: undefined }, nobody, { applicant: org.owner, division: '650102' })).toEqual(
      expect.arrayContaining(['form.workUnitUscc REQUIRED']),
    );
    expect(submit({ workUnitUscc: undefined }, nobody, { applicant: org.owner, division: '650102' })).not.toContain(
      'form.keyStaff.0.uscc WRONG_UNIT',
    );
  });
});

describe('C7 C9 R13 rules of a stay', () => {
  const reported = (outcome: object, stay: ReturnType<typeof installation>, dismantledOn = '2026-09-10') => {
    const record = caseOf(dismantlingNoticeProcess, { applicant: org.dismantler, state: 'APPROVED', form: dismantling.form, outcome });
    const facts = { ...dismantling.facts, installation: stay };
    return codesOf(take(dismantlingNoticeProcess, record, ['reportDismantled', { by: 'UNIT_CLERK', facts, asked: { dismantledOn } }]));
  };

  it.each<[string, object, ReturnType<typeof installation>, readonly string[] | 'ok']>([
    ['from before the approval', { approvedOn: '2026-09-11' }, installation(), ['dismantledOn BEFORE_APPROVAL']],
    ['from before the installation', {}, installation({ since: '2026-09-11' }), ['dismantledOn BEFORE_APPROVAL']],
    ['after both', { approvedOn: '2026-09-10' }, installation(), 'ok'],
    ['where the day of the approval is not known', {}, installation(), 'ok'],
  ])('C9 a dismantling %s', (_, outcome, stay, expected) => {
    expect(reported(outcome, stay)).toEqual(expected);
  });

  it('L3 C7 a climb that failed is told beside a first acceptance that is missing', () => {
    const stay = installation({ rounds: { CLIMB: { ...passedRound, isPassed: false } } });
    expect(acceptanceReasons(stay, true).map(({ code }) => code)).toEqual(['ACCEPTANCE_FAILED', 'NOT_ACCEPTED']);
  });

  it('C7 what was never accepted was not accepted before the work', () => {
    expect(earlyNotes(installation({ plannedFrom: '2026-09-12' }), undefined)).toEqual([]);
  });

  it('R13 a gate that is sealed as it was published, with its crane in it, is in order', () => {
    const open = [
      {
        installationId: 'installation-1',
        craneId: 'crane-1',
        filingNumber: '云AA-T202600001',
        category: 'TOWER_CRANE',
        since: '2026-09-01',
      },
    ] as const;
    const evidence = { gate: gate({ sealedBy: 'a', open }), project: project(), installations: [installation()], promised: 'a' };
    expect(rebuiltGate('project-1', evidence)).toEqual({ ok: true, value: null });
  });
});
