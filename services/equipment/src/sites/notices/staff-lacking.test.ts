import { type Fault, fault } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { aboutOf } from '../../staff/key-staff.ts';
import { staffLacking } from './staff-lacking.ts';

const at = { asked: { staffStatement: '已另派人' } } as never;
const noticeWith = (outcome: object) => ({ form: { keyStaff: [] }, outcome, history: [], remembered: [] }) as never;

const wrongUnit = (name: string): Fault => fault('form.keyStaff.1.uscc', 'WRONG_UNIT', { zh: `应为${name}的人员`, en: name });
const expired = fault('form.keyStaff.1.dutyCode', 'CERTIFICATE_EXPIRED', { zh: '所需证书已失效', en: 'ended' });
const elsewhere = fault('form.keyStaff.2.dutyCode', 'CERTIFICATE_EXPIRED', { zh: '所需证书已失效', en: 'ended' });

const rulesFor = (...wrong: readonly Fault[]) => staffLacking({ faultsOf: () => wrong, isUnderWay: () => true });
const noted = (outcome: object, ...wrong: readonly Fault[]) => rulesFor(...wrong).effects.noteStaff(noticeWith(outcome), at).outcome;

describe('P5 what was explained about the people of a notice', () => {
  it('P5 C6 C9 is known by the row and what is wrong there: another wording, as where the unit was renamed, flags nobody again', () => {
    const explained = { staffExplained: [aboutOf(wrongUnit('昆明建工'))] };
    expect(noted(explained, wrongUnit('昆明建工集团'))).toMatchObject({ flags: [], staffLacking: null, ...explained });
    expect(rulesFor(wrongUnit('昆明建工集团')).guards.noteStaff(noticeWith({ ...explained, staffOpen: [] }), at)).toMatchObject([
      { code: 'NOTHING_NEW' },
    ]);
  });

  it('P5 C6 C9 explains nothing else: neither another fault of the row nor the same of another', () => {
    const explained = { staffExplained: [aboutOf(wrongUnit('昆明建工'))] };
    for (const other of [expired, elsewhere])
      expect(noted(explained, wrongUnit('昆明建工'), other)).toMatchObject({ flags: ['STAFF_LACKING'], staffOpen: [aboutOf(other)] });
  });

  it('P5 C6 C9 what was wrong at the approval was approved in spite of it', () => {
    const approved = rulesFor(expired).approved(noticeWith({}), at);
    expect(noted(approved, expired)).toMatchObject({ flags: [], staffLacking: null });
    expect(noted(approved, expired, elsewhere)).toMatchObject({ flags: ['STAFF_LACKING'], staffOpen: [aboutOf(elsewhere)] });
  });

  it('P5 C6 C9 a statement goes once nothing of what it is about is wrong any more', () => {
    const { effects } = rulesFor(expired);
    const flagged = effects.noteStaff(noticeWith({}), at).outcome;
    const stated = effects.explainStaff(noticeWith(flagged), at).outcome;
    expect(stated).toMatchObject({ staffStated: [aboutOf(expired)], staffStatement: '已另派人' });
    expect(noted(stated, expired)).not.toHaveProperty('staffStatement');
    expect(noted(stated, elsewhere)).toMatchObject({ staffSettled: null, staffStatement: null, staffStated: [] });
  });
});
