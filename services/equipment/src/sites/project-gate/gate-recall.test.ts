import {
  dismantlingNoticeApproved,
  dismantlingNoticeUndone,
  type EventDefinition,
  installationNoticeApproved,
  installationNoticeCancelled,
  projectGateRefused,
  projectGateSealed,
  projectGateUnsealed,
} from '@anzhu/contracts';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../test/world.ts';
import { type NameCrane, namesAfter, recalled, sealIn } from './gate-recall.ts';
import { answer, closedReasons, type GateState } from './project-gate.ts';

const projectId = 'project-1';
const name: NameCrane = ({ installationId, craneId, time }) => ({
  installationId,
  craneId,
  filingNumber: 'N1',
  category: 'TOWER_CRANE',
  since: time.slice(0, 10),
});
const said = ({ type }: EventDefinition, data: object) => ({ type, time: '2026-09-01T02:00:00.000Z', data: { projectId, ...data } });
const standing = (installationId: string) => name({ installationId, craneId: 'c1', time: '2026-09-01' });
const noticeOf = (installationId: string) => ({ installationId, craneId: 'c1', installerUscc: '91530100MA0EXAMPX1' });
const dismantled = { ...noticeOf('i1'), noticeId: 'd1', dismantlerUscc: '91530100MA0EXAMPX1' };
const after = (before: GateState, ...events: readonly ReturnType<typeof said>[]) =>
  events.reduce((state, event) => recalled(state, event, name), before);

describe('R13 what was published of a gate that its database has forgotten', () => {
  const seal = said(projectGateSealed, { token: 'a' });

  it('R13 a seal holds: no crane stands, none enters, the token is told the same again', () => {
    const sealed = after(gate({ open: [standing('i1')] }), said(dismantlingNoticeApproved, dismantled), seal);
    expect(sealed).toMatchObject({ isKnown: true, open: [], sealedBy: 'a', answers: [{ token: 'a', kind: 'SEALED' }] });
    expect(closedReasons(projectId, sealed)).toMatchObject([{ code: 'PROJECT_IN_COMPLETION' }]);
    expect(answer(sealed, { projectId, token: 'a' }).events).toMatchObject([{ type: projectGateSealed.type }]);
    expect(after(gate({ sealedBy: 'a', isAccepted: true }), seal).isAccepted).toBe(true);
  });

  it('R13 a seal that was taken away stays away, and its token never seals again', () => {
    const opened = after(gate(), seal, said(projectGateUnsealed, { token: 'a' }), seal);
    expect(after(gate(), seal, said(projectGateUnsealed, { token: 'a' }))).toMatchObject({ sealedBy: null });
    expect(opened.answers).toEqual([{ token: 'a', kind: 'ABORTED' }]);
  });

  it('R13 a crane that was let in stands until an event says that it has gone', () => {
    const entered = after(gate(), said(installationNoticeApproved, noticeOf('i1')));
    expect(entered.open).toEqual([standing('i1')]);
    expect(after(entered, said(installationNoticeApproved, noticeOf('i1'))).open).toHaveLength(1);
    expect(after(entered, said(installationNoticeCancelled, { ...noticeOf('i1'), reason: 'never came' })).open).toEqual([]);
    expect(after(entered, said(dismantlingNoticeApproved, dismantled)).open).toEqual([]);
  });

  it('R13 reliability: a crane stands by the installation that took the place of a lost one, and again where its dismantling was undone', () => {
    const anew = said(installationNoticeApproved, { ...noticeOf('i2'), insteadOf: ['i1'] });
    expect(after(gate({ open: [standing('i1')] }), anew).open).toEqual([standing('i2')]);
    const undone = (more: object = {}) => said(dismantlingNoticeUndone, { ...dismantled, ...more });
    const left = [said(installationNoticeApproved, noticeOf('i1')), said(dismantlingNoticeApproved, dismantled)];
    expect(after(gate(), ...left, undone()).open).toEqual([standing('i1')]);
    expect(after(gate(), ...left, undone({ isInstallationLost: true })).open).toEqual([]);
  });

  it('C15 R13 a machine is called by its last number, whatever event gave it', () => {
    const numbered = (filingNumber: string, more: object = {}) => ({ data: { craneId: 'c1', filingNumber, ...more } });
    const names = namesAfter(new Map([['c2', { filingNumber: 'N9', category: 'TOWER_CRANE' }]]), [
      numbered('A', { category: 'TOWER_CRANE' }),
      numbered('B'),
      { data: { craneId: 'c1' } },
    ]);
    expect(names.get('c1')).toEqual({ filingNumber: 'B', category: 'TOWER_CRANE' });
    expect(names.get('c2')).toEqual({ filingNumber: 'N9', category: 'TOWER_CRANE' });
  });

  it('R13 an answer that was given is given again', () => {
    const no = said(projectGateRefused, { token: 'a', code: 'CRANES_STANDING', cranes: [standing('i1')] });
    const told = answer(after(gate(), no), { projectId, token: 'a' }).events;
    expect(told).toMatchObject([{ type: projectGateRefused.type, data: { code: 'CRANES_STANDING', cranes: [{ installationId: 'i1' }] } }]);
    const aborted = after(gate(), said(projectGateRefused, { token: 'b', code: 'ABORTED', cranes: [] }));
    expect(answer(aborted, { projectId, token: 'b' }).events).toMatchObject([{ data: { code: 'ABORTED' } }]);
  });

  it('R13 events tell by which token a gate is sealed', () => {
    const opened = said(projectGateUnsealed, { token: 'a' });
    expect([sealIn([]), sealIn([seal]), sealIn([seal, opened])]).toEqual([null, 'a', null]);
    expect(sealIn([seal, opened, said(projectGateSealed, { token: 'b' }), opened])).toBe('b');
  });
});
