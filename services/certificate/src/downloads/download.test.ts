import type { certificateStatuses } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../certificate/certificate.ts';
import { type DownloadAsked, faultsOfAsked, notDownloadable, purposeOnPaper } from './download.ts';

const asked = (own: Partial<DownloadAsked> = {}): DownloadAsked => ({
  ...{ format: 'PDF', purpose: 'OWN_ARCHIVE', note: null, isMarked: false },
  ...own,
});

const codes = (own: Partial<DownloadAsked>) => faultsOfAsked(asked(own)).map(({ path, code }) => `${path} ${code}`);

describe('K11 X14 what is said of a download', () => {
  it.each<readonly [string, Partial<DownloadAsked>, readonly string[]]>([
    ['for the archive nothing more', {}, []],
    ['for another purpose what for', { purpose: 'OTHER' }, ['note REQUIRED']],
    ['with a watermark only of a PDF', { format: 'OFD', isMarked: true }, ['isMarked PDF_ONLY']],
    [
      'with a watermark in as many characters as it has room for',
      { purpose: 'OTHER', isMarked: true, note: '长'.repeat(31) },
      ['note TOO_LONG'],
    ],
    ['without one in more', { purpose: 'OTHER', note: '长'.repeat(31) }, []],
    ['everything wrong at once', { purpose: 'OTHER', format: 'JSON', isMarked: true }, ['note REQUIRED', 'isMarked PDF_ONLY']],
  ])('K11 X14 %s', (_, own, faults) => {
    expect(codes(own)).toEqual(faults);
  });

  it('K11 a copy says the purpose, and where it is another what was said of it', () => {
    expect([
      purposeOnPaper(asked({ purpose: 'CRANE_USE', note: '三号楼' })),
      purposeOnPaper(asked({ purpose: 'OTHER', note: '投标' })),
    ]).toEqual(['建筑起重机械设备使用', '投标']);
  });
});

describe('K10 K11 which editions are handed out', () => {
  const facts = {
    VALID: { state: 'COLLECTED', standing: 'VALID' },
    SUSPENDED: { state: 'COLLECTED', standing: 'SUSPENDED' },
    REVOKED: { state: 'REVOKED', standing: 'REVOKED' },
    ANNULLED: { state: 'REVOKED', standing: 'ANNULLED' },
    CANCELLED: { state: 'CANCELLED_COMPLETED', standing: 'CANCELLED' },
    CANCELLED_COMPLETED: { state: 'CANCELLED_COMPLETED', standing: 'CANCELLED_COMPLETED' },
    EXPIRED: { state: 'COLLECTED', standing: 'VALID', validUntil: '2026-03-01' },
    REPLACED: { state: 'REPLACED', standing: 'VALID' },
    VOID: { state: 'VOID', standing: 'VALID' },
  } as const satisfies Record<keyof typeof certificateStatuses, object>;
  const refused = (own: object, orgKind: 'UNIT' | 'AUTHORITY') =>
    notDownloadable({ validUntil: null, papers: {}, ...own } as unknown as Certificate, { orgKind }, '2026-03-02');

  it.each(Object.entries(facts))('K10 K11 X14 %s: to a unit while it is valid, to an authority always', (status, own) => {
    expect([refused(own, 'UNIT'), refused(own, 'AUTHORITY')]).toMatchObject(
      status === 'VALID' ? [null, null] : [{ reasons: [{ code: 'NOT_IN_FORCE' }] }, null],
    );
  });

  it('K11 none that has no files, to anybody', () => {
    for (const orgKind of ['UNIT', 'AUTHORITY'] as const)
      expect(refused({ ...facts.VALID, papers: null }, orgKind)).toMatchObject({ reasons: [{ code: 'NO_FILES' }] });
  });
});
