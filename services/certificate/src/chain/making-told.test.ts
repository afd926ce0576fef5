import type { Commit } from '@anzhu/store';
import { describe, expect, it } from 'vitest';
import { license } from '../../test/told.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { changed } from '../certificate/certificate-change.ts';
import { followed } from '../certificate/follow.ts';
import { toldOfMaking } from '../certificate/making-told.ts';
import { officesCodes } from '../certificate/problem-remedies.ts';
import { notPrinted, printedAgain } from '../files/print.ts';
import { answered, begun, failed } from './chain.ts';

const at = new Date('2026-03-02T02:00:00Z');
const reasons = [{ code: 'DATA', field: null, zh: '不符', en: 'Differs' }];

const made = (): Certificate => {
  const { opened } = followed(null, license(), { at });
  return { ...opened?.own, timers: opened?.commit.timers, history: [], version: 1 } as unknown as Certificate;
};

/** What whoever acts is told of the making, at each step of these. */
const toldAt = (
  ...steps: readonly ((certificate: Certificate) => Commit<Certificate> | null | undefined)[]
): readonly (string | null)[][] => {
  let certificate = made();
  return steps.map((step) => {
    const commit = step(certificate);
    certificate = { ...certificate, ...commit?.set, version: certificate.version + 1 } as Certificate;
    return (commit?.events ?? []).flatMap(({ type, data }) =>
      type === 'certificate.certificate.making-changed.v1' ? [(data as { heldUpAt?: string }).heldUpAt ?? null] : [],
    );
  });
};

const ask = (certificate: Certificate) => begun(certificate, { at })?.commit;
const fail = (step: 'SEAL' | 'CODE' | 'COLLECT') => (certificate: Certificate) => failed(certificate, { step, reasons, at });
const seal = (certificate: Certificate) =>
  answered(certificate, {
    requestId: certificate.request?.id ?? '',
    answer: { outcome: 'DONE', number: certificate.number, sealName: '云南省住房和城乡建设厅' },
    at,
  });
const end = (certificate: Certificate) =>
  changed(certificate, { set: { state: 'VOID' }, today: '2026-03-02', action: 'void', label: { zh: '作废', en: 'Void' } });

const refuse = (certificate: Certificate) => notPrinted(certificate, reasons);
const again = (certificate: Certificate) => printedAgain(certificate, { at, by: { actorId: 'a', actorName: 'A', role: 'EXAMINER' } });

describe('what whoever acts is told of the making', () => {
  it('K4 that it is held up, at which step, and that it goes on: each once', () => {
    expect(toldAt(ask, seal, fail('CODE'), fail('CODE'), ask, fail('CODE'), fail('SEAL'))).toEqual([
      ...[[], [], ['CODE'], [], [null], ['CODE'], ['SEAL']],
    ]);
  });

  it('K6 K13 what is tried again by itself holds nothing up, nor does anything of what has ended', () => {
    expect(toldAt(fail('COLLECT'), ask)).toEqual([[], []]);
    expect(toldAt(fail('SEAL'), end)).toEqual([['SEAL'], [null]]);
  });

  it('K7 files that cannot be drawn hold it up, also while its collection is tried again, until they are tried again or are of no use', () => {
    expect(toldAt(refuse, refuse, again, refuse, fail('COLLECT'), end)).toEqual([['PAPER'], [], [null], ['PAPER'], [], [null]]);
  });

  const [office, holder] = [
    { roles: ['EXAMINER', 'DEPARTMENT_OFFICER', 'PLATFORM_ADMIN'], org: '530000-JZ' },
    { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], org: license().holderUscc },
  ];
  const by = (step: 'SEAL' | 'CODE', ...codes: readonly string[]) => ({
    ...{ problem: { step, reasons: codes.map((code) => ({ ...reasons[0], code })) } },
  });
  const owner = { ...holder, org: '91650100572536759H' };
  const inUse = { kind: 'CRANE_USE_REGISTRATION', division: '652301', orgs: [holder.org, owner.org] } as const;
  const ofFields = (...fields: readonly string[]) => ({
    problem: { step: 'CODE', reasons: fields.map((field) => ({ code: 'DATA', field, zh: '不符', en: 'Differs' })) },
  });
  const filed = { kind: 'CRANE_OWNERSHIP_FILING' } as const;
  const refused = { paperState: 'REFUSED', paperReasons: reasons } as const;

  it.each([
    ['a seal', by('SEAL', 'SEAL_NAME_DIFFERS'), [office]],
    ['a code for what the face says', by('CODE', 'DATA'), [holder]],
    ...officesCodes.map((code) => [`a code for ${code}`, by('CODE', code), [office]] as const),
    ['a code for both', by('CODE', 'DATA', 'NO_NUMBER'), [office, holder]],
    ['a code where the authority tags first', { ...filed, ...by('CODE', 'DATA'), division: '442000' }, [office]],
    ['a machine of another', { ...inUse, ...ofFields('serialNumber') }, [owner]],
    ['a machine of another, and where it stands', { ...inUse, ...ofFields('serialNumber', 'location') }, [owner, holder]],
    ['a machine whose owner is not known', { ...inUse, ...ofFields('serialNumber'), orgs: [license().holderUscc] }, [holder]],
    ['files', refused, [office]],
    ['files beside a collection', { ...refused, problem: { step: 'COLLECT', reasons } }, [office]],
    [
      'a seal of nobody known',
      { ...by('SEAL', 'NO_AUTHORITY'), issuedBy: null },
      [{ roles: office.roles, regions: ['530102', '530100', '530000'] }],
    ],
    ['a seal of an abolished bureau', { ...by('SEAL', 'NO_SEAL'), issuedBy: '450127-JZ' }, [{ ...office, org: '450181-JZ' }]],
    [
      'a seal of nobody known, in an abolished county',
      { ...by('SEAL', 'NO_AUTHORITY'), issuedBy: null, d6: '450127' },
      [{ roles: office.roles, regions: ['450181', '450100', '450000'] }],
    ],
  ] as const)('K4 K7 K13 who puts it right is told: %s', (_, own, waitsFor) => {
    const before = made();
    const [told] = toldOfMaking(before, { ...before, ...own } as Certificate);
    expect(told?.data).toMatchObject({ waitsFor });
  });
});
