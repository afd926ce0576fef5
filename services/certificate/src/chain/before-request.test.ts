import { describe, expect, it } from 'vitest';
import { after, answer, asked, at, made } from '../../test/making.ts';
import { filing, license } from '../../test/told.ts';
import { problemsOf } from '../certificate/problem-remedies.ts';
import { answered, begun, stepDue } from './chain.ts';

const reason = { code: 'UNDRAWABLE', field: 'holder', zh: '缺字', en: 'No such character' };

describe('K3 K4 what is looked for before a request, and what a platform lacks', () => {
  it('K4 what the platform would refuse is not asked for: the face is looked at first', () => {
    const { model: _, ...values } = filing().values;
    const sealed = answer(asked(made(filing({ values, issuedBy: '530000-JZ' }))));
    const next = begun(sealed, { at });
    expect(next?.request).toBeNull();
    expect(next?.commit.set).toMatchObject({
      state: 'CODE_FAILED',
      problem: { reasons: [{ code: 'MISSING', field: 'model', zh: '照面缺少规格型号' }] },
    });
  });

  it('K4 K7 what no paper could show is not asked for either, a field that lacks aside: all at once, each at its field', () => {
    const { model: _, ...values } = filing().values;
    const sealed = answer(asked(made(filing({ values, issuedBy: '530000-JZ' }))));
    const lacking = { ...reason, code: 'REQUIRED', field: 'model' };
    const next = begun(sealed, { at, unprintable: [lacking, reason] });
    const reasons = next?.commit.set?.problem?.reasons.map(({ code, field }) => `${code} ${field}`);
    expect([next?.request, next?.commit.set?.state, reasons]).toEqual([null, 'CODE_FAILED', ['MISSING model', 'UNDRAWABLE holder']]);
    const coded = answer(asked(answer(asked(made(license())))));
    expect(begun(coded, { at, unprintable: [reason] })?.request?.step).toBe('COLLECT');
  });

  it('K3 account, seal and claimed catalogue: each that the seal service lacks is named, and waits for the office', () => {
    const sealing = asked(made(license()));
    const lacking = ['发证机关未开通签章账户', '未制作印章', '未认领证照目录'].map((message, nth) => ({ code: `S-0${nth}`, message }));
    const refusal = { outcome: 'REFUSED', reasons: lacking } as const;
    const refused = after(sealing, answered(sealing, { requestId: sealing.request?.id ?? '', answer: refusal, at }));
    expect([refused.state, stepDue(refused)]).toEqual(['SEALING', 'SEAL']);
    const problems = problemsOf(refused);
    expect(problems.map(({ label, remedy, isOffices }) => [label.zh, remedy, isOffices])).toEqual(
      lacking.map(({ message }) => [message, null, true]),
    );
  });
});
