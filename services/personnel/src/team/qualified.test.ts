import { describe, expect, it } from 'vitest';
import { provincial, qualified, today } from '../../test/team-fixtures.ts';
import type { QualificationKind } from '../qualification/qualification-kind.ts';
import type { LockRole } from './lock.ts';
import { demandsOf, type HeldQualification, qualificationFaults } from './qualified.ts';

const faultsOf = (role: LockRole, held: readonly HeldQualification[], policy = provincial('53')) =>
  qualificationFaults(held, demandsOf(role, policy), today).map(({ code, kinds }) => `${code}: ${kinds.join('/')}`);

const having = (...kinds: readonly QualificationKind[]) => kinds.map((kind) => qualified(kind));

describe('P3 what a role demands', () => {
  it('P3a a project manager is a registered constructor and holds certificate B', () => {
    expect(faultsOf('PROJECT_MANAGER', having('CONSTRUCTOR', 'SAFETY_CERTIFICATE_B'))).toEqual([]);
    expect(faultsOf('PROJECT_MANAGER', having('SAFETY_CERTIFICATE_A'))).toEqual([
      'QUALIFICATION_MISSING: CONSTRUCTOR',
      'QUALIFICATION_MISSING: SAFETY_CERTIFICATE_B',
    ]);
  });

  it.each(['SAFETY_CERTIFICATE_C1', 'SAFETY_CERTIFICATE_C2', 'SAFETY_CERTIFICATE_C3'] as const)('P3b a safety officer holds %s', (kind) => {
    expect(faultsOf('SAFETY_OFFICER', having(kind))).toEqual([]);
  });

  it('P3b a safety officer without certificate C is refused', () => {
    expect(faultsOf('SAFETY_OFFICER', having('SAFETY_CERTIFICATE_B'))).toEqual([
      'QUALIFICATION_MISSING: SAFETY_CERTIFICATE_C1/SAFETY_CERTIFICATE_C2/SAFETY_CERTIFICATE_C3',
    ]);
  });

  it('P3c a chief is a registered supervision engineer; a supervision worker only where the policy says so', () => {
    expect(faultsOf('CHIEF_SUPERVISION_ENGINEER', having('SUPERVISION_ENGINEER'))).toEqual([]);
    expect(faultsOf('CHIEF_SUPERVISION_ENGINEER', having('SUPERVISION_WORKER'))).toEqual(['QUALIFICATION_MISSING: SUPERVISION_ENGINEER']);
    expect(faultsOf('CHIEF_SUPERVISION_ENGINEER', having('SUPERVISION_WORKER'), { ...provincial('53'), mayWorkerBeChief: true })).toEqual(
      [],
    );
  });

  it('P3 counts the last day of validity and no day after it', () => {
    expect(faultsOf('SAFETY_OFFICER', [qualified('SAFETY_CERTIFICATE_C3', { validUntil: today })])).toEqual([]);
    const over = [qualified('SAFETY_CERTIFICATE_C3', { validUntil: '2026-02-28' })];
    expect(faultsOf('SAFETY_OFFICER', over)[0]).toMatch(/^QUALIFICATION_EXPIRED/);
    const marked = [qualified('SAFETY_CERTIFICATE_C3', { status: 'EXPIRED' })];
    expect(faultsOf('SAFETY_OFFICER', marked)[0]).toMatch(/^QUALIFICATION_EXPIRED/);
  });
});
