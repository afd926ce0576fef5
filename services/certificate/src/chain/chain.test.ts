import { describe, expect, it } from 'vitest';
import { after, answer, asked, at, made } from '../../test/making.ts';
import { filing, license } from '../../test/told.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { changed } from '../certificate/certificate-change.ts';
import { certificateStates } from '../certificate/certificate-words.ts';
import { followed } from '../certificate/follow.ts';
import { answered, askedAgain, begun, stepDue } from './chain.ts';
import { makingIn, stepAfter } from './steps.ts';

const refuse = (certificate: Certificate, field?: string): Certificate => {
  const answer = { outcome: 'REFUSED', reasons: [{ code: 'DATA', field, message: '型号与许可信息不符' }] } as const;
  return after(certificate, answered(certificate, { requestId: certificate.request?.id ?? '', answer, at }));
};

const reason = { code: 'UNDRAWABLE', field: 'holder', zh: '缺字', en: 'No such character' };

const timersOf = ({ timers }: Certificate) => timers.map(({ name }) => name);

describe('K3 K4 K6 the chain of a certificate', () => {
  it('C14, K4 the steps of each jurisdiction are a table: sealed, coded, collected; in Xinjiang coded, when the bureau asks', () => {
    expect(['530102', '150102', '442000', '110101'].map((division) => makingIn(division))).toEqual(
      Array.from({ length: 4 }, () => ({ steps: ['SEAL', 'CODE', 'COLLECT'], isByItself: true })),
    );
    expect(makingIn('652301')).toEqual({ steps: ['CODE'], isByItself: false });
    expect(timersOf(made(license({ division: '652301' })))).toEqual(['expiry']);
    expect(timersOf(made(license()))).toEqual(['expiry', 'make']);
  });

  it('K4 in every state at most one step is next, and none in which it is made or has ended', () => {
    const next = (division: string) =>
      Object.keys(certificateStates).map(
        (state) => [state, stepAfter(state as keyof typeof certificateStates, makingIn(division))] as const,
      );
    expect(next('530102').filter(([, step]) => step)).toEqual([
      ['APPROVED', 'SEAL'],
      ['SEALING', 'SEAL'],
      ['SEALED', 'CODE'],
      ['CODED', 'COLLECT'],
      ['CODE_FAILED', 'CODE'],
      ['COLLECT_FAILED', 'COLLECT'],
    ]);
    expect(next('652301').filter(([, step]) => step)).toEqual([
      ['APPROVED', 'CODE'],
      ['CODE_FAILED', 'CODE'],
    ]);
  });

  it('K3 K4 K6 from approved to collected, each step by itself, with the number the platform gives', () => {
    const states: string[] = [];
    let certificate = made(license());
    for (let step = 0; step < 3; step += 1) {
      certificate = asked(certificate);
      states.push(certificate.state);
      certificate = answer(certificate);
      states.push(certificate.state);
    }
    expect(states).toEqual(['SEALING', 'SEALED', 'CODING', 'CODED', 'COLLECTING', 'COLLECTED']);
    expect([certificate.certificateNumber, timersOf(certificate), stepDue(certificate)]).toEqual(['1.2.156-A', ['expiry', 'print'], null]);
  });

  it('K7 the files are due once it is coded, whatever becomes of its collection, and no more when it ends', () => {
    let certificate = made(license());
    for (let step = 0; step < 2; step += 1) {
      expect([certificate.paperState, timersOf(certificate).includes('print')]).toEqual(['NONE', false]);
      certificate = answer(asked(certificate));
    }
    const collecting = asked(certificate);
    const failed = refuse(collecting);
    for (const one of [certificate, collecting, failed])
      expect([one.paperState, timersOf(one).filter((name) => name === 'print')]).toEqual(['DUE', ['print']]);
    const ended = after(failed, followed(failed, license({ version: 9, standing: 'REVOKED' }), { at }).changed ?? null);
    expect([ended.state, ended.paperState, timersOf(ended)]).toEqual(['REVOKED', 'NONE', []]);
    const refused = { ...failed, paperState: 'REFUSED', paperReasons: [reason] } as const;
    const over = after(refused, followed(refused, license({ version: 9, standing: 'REVOKED' }), { at }).changed ?? null);
    expect([over.paperState, over.paperReasons]).toEqual(['NONE', []]);
  });

  it('K4 asked again and again it is one request; what was not answered is sent again under the same id, after growing pauses', () => {
    const once = asked(made(license()));
    expect(begun(once, { at })).toBeNull();
    const [first, second] = [askedAgain(once, at), askedAgain(after(once, askedAgain(once, at)?.commit ?? null), at)];
    expect([first?.request, second?.request]).toMatchObject([
      { id: once.request?.id, tries: 2 },
      { id: once.request?.id, tries: 3 },
    ]);
    const minutes = [first, second].map((again) =>
      (again?.commit.timers ?? []).map((timer) => [timer.name, (timer.at.getTime() - at.getTime()) / 60_000]),
    );
    expect(minutes.map((timers) => timers.find(([name]) => name === 'unanswered')?.[1])).toEqual([20, 40]);
    expect(minutes.every((timers) => timers.some(([name]) => name === 'expiry'))).toBe(true);
  });

  it('K4 the reason of the platform stands at the field of the face it is about, and the bureau may ask again', () => {
    const failed = refuse(asked(answer(asked(made(license())))), '统一社会信用代码');
    expect(failed).toMatchObject({
      state: 'CODE_FAILED',
      request: null,
      problem: { step: 'CODE', reasons: [{ code: 'DATA', field: 'uscc' }] },
    });
    expect([stepDue(failed), timersOf(failed)]).toEqual(['CODE', ['expiry']]);
    const again = asked(failed);
    expect([again.state, again.problem, again.requestIds.length]).toEqual(['CODING', null, 3]);
  });

  it('K3 a seal of another name, or an authority that is not known, stops it: never a wrong seal', () => {
    const wrong = answer(asked(made(license())), { sealName: '昆明市住房和城乡建设局' });
    expect(wrong).toMatchObject({ state: 'SEALING', request: null, problem: { reasons: [{ code: 'SEAL_NAME_DIFFERS' }] } });
    expect([timersOf(wrong), stepDue(wrong)]).toEqual([['expiry'], 'SEAL']);
    const unknown = begun(made(filing({ division: '530102', issuedBy: null })), { at });
    expect([unknown?.request, unknown?.commit.set?.problem?.reasons[0]?.code]).toEqual([null, 'NO_AUTHORITY']);
  });

  it('K4 an answer for another number, or without a certificate number, is a failure', () => {
    const coding = asked(answer(asked(made(license()))));
    expect(answer(coding, { number: '(云)JZ安许证字[2026]000002' }).problem?.reasons[0]?.code).toBe('WRONG_NUMBER');
    const reasonFor = (certificateNumber: string) => answer(coding, { certificateNumber }).problem?.reasons[0];
    expect(reasonFor('')).toMatchObject({ code: 'NO_NUMBER', zh: '平台未给出证书编号' });
    for (const given of ['1'.repeat(65), '123', '证字号']) {
      const said = { zh: expect.stringContaining(`「${given}」`), en: expect.stringContaining(`“${given}”`) };
      expect(reasonFor(given)).toMatchObject({ code: 'WRONG_CERTIFICATE_NUMBER', ...said });
    }
    for (const given of ['(云)JZ安许证字[2026]000123', '滇AQ-2026-0001', '1.2.156.3005.2.11530000MB1915460D.2'])
      expect(answer(coding, { certificateNumber: given })).toMatchObject({ state: 'CODED', certificateNumber: given });
    expect(reasonFor('1'.repeat(5_000))?.zh.length).toBeLessThan(200);
  });

  it('K2 K4 the coding alone gives the number of the machine, which then stands on the face; one that is none is a failure', () => {
    const coding = () => asked(answer(asked(made(filing()))));
    const coded = answer(coding(), { deviceNumber: '53010020260000017' });
    expect([coded.state, coded.faceValues['deviceNumber']]).toEqual(['CODED', '53010020260000017']);
    expect(answer(coding()).faceValues['deviceNumber']).toBeUndefined();
    expect(answer(coding(), { deviceNumber: '无' })).toMatchObject({
      state: 'CODE_FAILED',
      problem: { reasons: [{ code: 'WRONG_DEVICE_NUMBER' }] },
    });
    const license1 = answer(asked(answer(asked(made(license())))), { deviceNumber: '53010020260000017' });
    expect([license1.state, license1.faceValues['deviceNumber']]).toEqual(['CODED', undefined]);
    const extended = followed(coded, filing({ version: 2 }), { at });
    expect(extended.opened).toBeUndefined();
  });

  it('K6 what was not collected is pushed again by itself, after growing pauses', () => {
    const coded = answer(asked(answer(asked(made(license())))));
    const [first, second] = [refuse(asked(coded)), refuse(asked(refuse(asked(coded))))];
    const pauses = [first, second].map(({ timers }) => timers.find(({ name }) => name === 'make')?.at.getTime() ?? 0);
    expect(pauses.map((pause) => (pause - at.getTime()) / 60_000)).toEqual([20, 40]);
    expect([first.state, stepDue(first)]).toEqual(['COLLECT_FAILED', 'COLLECT']);
  });

  it('K4 K10 an answer that is late or comes again changes nothing, nor does one to a certificate that has ended', () => {
    const coding = asked(answer(asked(made(license()))));
    const late = { outcome: 'DONE', number: coding.number, certificateNumber: '1.2.156-B' } as const;
    for (const requestId of coding.requestIds.slice(0, 1)) expect(answered(coding, { requestId, answer: late, at })).toBeNull();
    const revoked = after(coding, followed(coding, license({ version: 2, standing: 'REVOKED' }), { at }).changed ?? null);
    expect([revoked.state, revoked.request, timersOf(revoked)]).toEqual(['REVOKED', null, []]);
    expect(answered(revoked, { requestId: coding.request?.id ?? '', answer: late, at })).toBeNull();
  });

  it('K10 a suspension does not stop the making', () => {
    const coding = asked(answer(asked(made(license()))));
    const suspended = after(coding, followed(coding, license({ version: 2, standing: 'SUSPENDED' }), { at }).changed ?? null);
    expect([suspended.state, suspended.status, timersOf(suspended)]).toEqual(['CODING', 'SUSPENDED', ['expiry', 'unanswered']]);
  });

  it('K13 what is void has ended, whatever it was', () => {
    const voided = after(
      asked(made(license())),
      changed(asked(made(license())), { set: { state: 'VOID' }, today: '2026-03-02', action: 'void', label: certificateStates.VOID }),
    );
    expect([voided.status, voided.request, timersOf(voided)]).toEqual(['VOID', null, []]);
  });

  it('X6 K3 a seal that failed and its retry are in the log, though the state stays what it was', () => {
    const sealing = asked(made(license()));
    const wrong = { outcome: 'DONE', number: sealing.number, sealName: '某某局' } as const;
    const commit = answered(sealing, { requestId: sealing.request?.id ?? '', answer: wrong, at });
    expect(commit?.history).toMatchObject([{ action: 'fail', label: { zh: '签章未成' }, from: 'SEALING', to: 'SEALING' }]);
    const by = { actorId: 'e', actorName: '审核人', role: 'EXAMINER' };
    expect(begun(after(sealing, commit), { at, by })?.commit.history).toMatchObject([{ action: 'ask', actorName: '审核人' }]);
  });
});
