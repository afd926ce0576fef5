import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationForm, uscc } from '../../test/cases.ts';
import {
  acceptor,
  applicationForm,
  clerk,
  examiner,
  type LicenseDesk,
  type Made,
  officer,
  openLicenseDesk,
} from '../../test/license-desk.ts';

const penaltyForm = { uscc, kind: 'REVOCATION', ground: 'OTHER', start: '2026-03-02', reason: '发生重大事故' };
const cancellationForm = { cause: 'CLOSED', explanation: '终止经营' };
const pending = { __typename: 'Blocked', reasons: [{ code: 'PENALTY_PENDING' }] };

describe('E11 what is reported against a license is not evaded', () => {
  let desk: LicenseDesk;
  const reported = () => desk.submitted('LicensePenalty', penaltyForm, officer);
  const cancelling = async (): Promise<Made> => {
    const left = await desk.service.connection.collection('license_cancellations').findOne({ state: 'ACCEPTED' });
    return left ? { id: left._id, version: left['version'] } : desk.accepted('LicenseCancellation', cancellationForm);
  };
  const license = () => desk.stored('work_safety_licenses');

  beforeAll(async () => {
    desk = await openLicenseDesk('2026-03-02T02:00:00Z');
    await desk.certified(1, '2029-03-02');
    const issued = await desk.issue(await desk.approved('LicenseApplication', applicationForm), 'NEW', '2026-03-02');
    expect(issued).toMatchObject({ ok: true });
  });
  afterAll(() => desk.service.stop());

  it('E11 E6 a cancellation is neither filed nor approved until the penalty is decided or given up', async () => {
    const filed = await desk.accepted('LicenseCancellation', cancellationForm);
    const penalty = await reported();
    expect(await desk.act(examiner, 'approveLicenseCancellation', filed)).toMatchObject(pending);
    const returned = await desk.act(examiner, 'returnForCorrectionLicensePenalty', penalty);
    expect(await desk.act(examiner, 'approveLicenseCancellation', filed)).toMatchObject(pending);
    expect(await desk.act(officer, 'withdrawLicensePenalty', returned)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await license()).toMatchObject({ reported: [] });
    const again = await reported();
    const sentBack = await desk.act(acceptor, 'returnForCorrectionLicenseCancellation', filed);
    expect(sentBack).toMatchObject({ __typename: 'ActionNotAllowed' });
    await desk.act(examiner, 'returnForCorrectionLicenseCancellation', filed);
    const corrected = await desk.stored('license_cancellations');
    const asked = { id: corrected?._id, version: corrected?.['version'] };
    expect(await desk.act(clerk, 'submitLicenseCancellation', asked)).toMatchObject(pending);
    await desk.act(officer, 'withdrawLicensePenalty', again);
    const filedAgain = await desk.act(clerk, 'submitLicenseCancellation', asked);
    expect(await desk.act(acceptor, 'acceptLicenseCancellation', filedAgain)).toMatchObject({ state: 'ACCEPTED' });
  });

  it('E11 E6 property: of a report and the approval of a cancellation at one moment only one holds', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [filed, draft] = [
        await cancelling(),
        await desk.service.change(officer, 'createLicensePenalty', {
          form: penaltyForm,
          papers: [{ kind: 'PENALTY_MATERIAL', fileId: `f${round}` }],
        }),
      ];
      const [cancelled, penalty] = await Promise.all([
        desk.act(examiner, 'approveLicenseCancellation', filed),
        desk.act(officer, 'submitLicensePenalty', draft),
      ]);
      expect([cancelled['state'] === 'APPROVED', penalty['state'] === 'REPORTED'].filter(Boolean)).toHaveLength(1);
      if (cancelled['state'] === 'APPROVED') {
        const { connection } = desk.service;
        await connection.collection('work_safety_licenses').updateOne({}, { $set: { cancellation: null, status: 'VALID' } });
        await connection.collection('license_cancellations').deleteMany({});
      } else await desk.act(officer, 'withdrawLicensePenalty', penalty);
    }
  });

  it('E11 E5 a change approved meanwhile changes what the license bears, and the penalty binds it all the same', async () => {
    const renamed = { ...registrationForm, name: '云南五华建工(集团)' };
    await desk.registered(renamed, clerk);
    const penalty = await reported();
    const changed = await desk.approved('LicenseChange', { changedOn: '2026-03-02' });
    expect(changed).toMatchObject({ state: 'APPROVED' });
    expect(await desk.act(examiner, 'approveLicensePenalty', penalty)).toMatchObject({ state: 'EFFECTIVE' });
    expect(await license()).toMatchObject({ status: 'REVOKED', reported: [], unitName: '云南五华建工(集团)' });
  });

  it('E11 E3 one that was reported before the license expired is decided after it, and keeps a new license waiting until then', async () => {
    const { connection, clock } = desk.service;
    await connection.collection('work_safety_licenses').updateOne({}, { $set: { revocation: null, status: 'VALID' } });
    const penalty = await reported();
    clock.advance({ days: 3 * 365 + 1 });
    const applied = () => desk.submitted('LicenseApplication', applicationForm);
    expect(await applied()).toMatchObject(pending);
    expect(await desk.act(examiner, 'approveLicensePenalty', penalty)).toMatchObject({ state: 'EFFECTIVE' });
    expect(await license()).toMatchObject({ status: 'REVOKED', reported: [] });
    expect(await applied()).toMatchObject({ state: 'SUBMITTED' });
  });
});
