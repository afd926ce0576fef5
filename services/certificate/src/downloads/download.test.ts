import type { certificateStatuses } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../certificate/certificate.ts';
import { checkedAsked, type DownloadAsked, faultsOfAsked, notDownloadable, purposeOnPaper } from './download.ts';

const asked = (own: Partial<DownloadAsked> = {}): DownloadAsked => ({
  ...{ format: 'PDF', purpose: 'OWN_ARCHIVE', note: null, isMarked: false },
  ...own,
});

const codes = (own: Partial<DownloadAsked>) => faultsOfAsked(asked(own)).map(({ path, code }) => `${path} ${code}`);

describe('K11 X14 what is said of a download', () => {
  it.each<readonly [string, Partial<DownloadAsked>, readonly string[]]>([
    ['for the archive nothing more', {}, []],
    ['for another purpose what for', { purpose: 'OTHER' }, ['note REQUIRED']],
    ['which it says', { purpose: 'OTHER', note: '投标' }, []],
    ['with a watermark, or of another format without', { isMarked: true }, []],
    ['without a watermark of any format', { format: 'OFD' }, []],
    ['with a watermark only of a PDF', { format: 'OFD', isMarked: true }, ['isMarked PDF_ONLY']],
    ['everything wrong at once', { purpose: 'OTHER', format: 'JSON', isMarked: true }, ['note REQUIRED', 'isMarked PDF_ONLY']],
  ])('K11 X14 %s', (_, own, faults) => {
    expect(codes(own)).toEqual(faults);
    expect(checkedAsked(asked(own)).ok).toBe(faults.length === 0);
  });

  it('K11 a copy says the purpose, and no words of the asker', () => {
    const said = [asked({ purpose: 'CRANE_USE', note: '三号楼' }), asked({ purpose: 'OTHER', note: '有效期延至2035年' })].map(
      purposeOnPaper,
    );
    expect(said).toEqual(['建筑起重机械设备使用', '其他用途']);
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
    notDownloadable({ validUntil: null, papers: {}, paperState: 'MADE', ...own } as unknown as Certificate, { orgKind }, '2026-03-02');

  it.each(Object.entries(facts))('K10 K11 X14 %s: to a unit while it is valid, to an authority always', (status, own) => {
    expect([refused(own, 'UNIT'), refused(own, 'AUTHORITY')]).toMatchObject(
      status === 'VALID' ? [null, null] : [{ reasons: [{ code: 'NOT_IN_FORCE' }] }, null],
    );
  });

  it('K11 of one that ended without files it says that it ended, not to wait', () => {
    expect(refused({ ...facts.CANCELLED_COMPLETED, papers: null, paperState: 'NONE' }, 'UNIT')).toMatchObject({
      reasons: [{ code: 'NOT_IN_FORCE' }],
    });
    expect(refused({ ...facts.VOID, papers: null, paperState: 'NONE' }, 'AUTHORITY')).toMatchObject({
      reasons: [{ zh: '该版证照已失效,未曾生成文件' }],
    });
  });

  it('K11 none that has no files, to anybody', () => {
    for (const orgKind of ['UNIT', 'AUTHORITY'] as const)
      expect(refused({ ...facts.VALID, papers: null, paperState: 'NONE' }, orgKind)).toMatchObject({
        reasons: [{ zh: '证照文件尚未生成' }],
      });
  });
});
