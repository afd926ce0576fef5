import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/cases.ts';
import { gate, installation, project } from '../../../test/world.ts';
import { compareGate, compareSeal, type GateEvidence, rebuiltGate } from './gate-repair.ts';
import type { StandingCrane } from './project-gate.ts';

const projectId = 'project-1';
const crane = (installationId: string): StandingCrane => ({
  installationId,
  craneId: 'crane-1',
  filingNumber: '云AA-T202600001',
  category: 'TOWER_CRANE',
  since: '2026-09-01',
});
const gone = installation({ _id: 'i1', state: 'DISMANTLING_APPROVED', isStanding: false });
const stands = installation({ _id: 'i1' });
const evidence = (own: Partial<GateEvidence> = {}): GateEvidence => ({
  gate: gate(),
  project: project(),
  installations: [],
  promised: null,
  ...own,
});
const findings = (given: GateEvidence) => compareGate(projectId, given).map(({ finding }) => finding);

describe('R13 a gate beside the installations', () => {
  it.each([
    ['stands in the gate and on the site', { gate: gate({ open: [crane('i1')] }), installations: [stands] }, ['IN_ORDER']],
    ['stands on the site alone', { installations: [stands] }, ['MISSING']],
    ['has gone by its installation', { gate: gate({ open: [crane('i1')] }), installations: [gone] }, ['GONE']],
    ['has no installation', { gate: gate({ open: [crane('i1')] }) }, ['UNEXPLAINED']],
    [
      'has no installation but was entered again',
      { gate: gate({ open: [crane('i1')] }), installations: [installation({ _id: 'i2', isStanding: false })] },
      ['REENTERED'],
    ],
    [
      'has an installation at another project',
      { gate: gate({ open: [crane('i1')] }), installations: [installation({ _id: 'i1', projectId: 'project-2' })] },
      ['UNEXPLAINED'],
    ],
  ] as const)('R13 a crane that %s', (_, given, expected) => {
    expect(findings(evidence(given))).toEqual(expected);
  });
});

describe('R13 a seal beside what was published of it', () => {
  it.each([
    ['neither sealed nor published', gate(), null, 'IN_ORDER'],
    ['sealed and published', gate({ sealedBy: 'a' }), 'a', 'IN_ORDER'],
    ['published and lost', gate({ open: [crane('i1')] }), 'a', 'LOST'],
    ['published of a gate that is lost', null, 'a', 'LOST'],
    ['sealed and not yet published', gate({ sealedBy: 'a' }), null, 'NOT_PUBLISHED'],
  ] as const)('R13 %s', (_, held, promised, expected) => {
    expect(compareSeal({ gate: held, promised })).toBe(expected);
  });
});

describe('R13 a gate rebuilt from the installations', () => {
  const rebuilt = (own: Partial<GateEvidence>) => rebuiltGate(projectId, evidence(own));

  it('R13 takes in what stands and lets out what its installation says has gone, and leaves the rest', () => {
    const answers = [{ token: 'a', kind: 'ABORTED' as const }];
    const given = { gate: gate({ open: [crane('i1')], answers }), installations: [gone, installation({ _id: 'i2' })] };
    expect(rebuilt(given)).toMatchObject({ ok: true, value: { open: [crane('i2')], isKnown: true, answers, sealedBy: null } });
  });

  it('R13 one in order stays as it is', () => {
    expect(rebuilt({ gate: gate({ open: [crane('i1')] }), installations: [stands] })).toEqual({ ok: true, value: null });
  });

  it('R13 a seal that is in order stays what it is, whatever is put right beside it', () => {
    const sealed = { sealedBy: 'a', isAccepted: true, open: [crane('i1')] };
    expect(rebuilt({ gate: gate(sealed), promised: 'a', installations: [stands] })).toEqual({ ok: true, value: null });
    expect(rebuilt({ gate: gate(sealed), promised: 'a', installations: [gone] })).toMatchObject({
      value: { sealedBy: 'a', isAccepted: true, open: [] },
    });
  });

  it('R13 puts a seal back that was published and lost, so that nothing enters', () => {
    expect(rebuilt({ promised: 'a' })).toMatchObject({ ok: true, value: { sealedBy: 'a', answers: [{ token: 'a', kind: 'SEALED' }] } });
  });

  it('R13 lets a crane out that was entered again after its installation was lost', () => {
    const given = { gate: gate({ open: [crane('i1')] }), installations: [installation({ _id: 'i2' })] };
    expect(rebuilt(given)).toMatchObject({ ok: true, value: { open: [crane('i2')] } });
  });

  it('R13 makes the gate of an approved project that has none', () => {
    expect(rebuilt({ gate: null, installations: [stands] })).toMatchObject({ value: { isKnown: true, open: [crane('i1')] } });
    expect(rebuilt({ gate: null })).toMatchObject({ value: { isKnown: true, open: [] } });
  });

  it.each([
    ['of a project that is not approved', { gate: null, project: project({ constructionStatus: 'REPORTED' }) }, ['PROJECT_UNKNOWN']],
    ['of a project nobody knows', { gate: null, project: null }, ['PROJECT_UNKNOWN']],
    ['that would remove a crane no installation speaks of', { gate: gate({ open: [crane('i1')] }) }, ['CRANE_MAY_STAND']],
    [
      'whose seal is lost while a crane stands in it',
      { gate: gate({ open: [crane('i1')] }), installations: [stands], promised: 'a' },
      ['GATE_SEALED'],
    ],
    ['that is sealed while a crane stands', { gate: gate({ sealedBy: 'a' }), installations: [stands] }, ['GATE_SEALED']],
  ] as const)('R13 refuses a gate %s', (_, given, expected) => {
    expect(codesOf(rebuilt(given))).toEqual(expected);
  });
});
