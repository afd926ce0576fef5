import type { FileVerdict, StatusAnswer } from '@anzhu/certificate-paper';
import { describe, expect, it } from 'vitest';
import { reportOf } from './paper-report.ts';

const unchanged = (status: StatusAnswer | null): FileVerdict => ({
  isUnchanged: true,
  format: 'PDF',
  edition: {
    certificateId: '0192f0c4',
    edition: 2,
    kind: 'CRANE_USE_REGISTRATION',
    template: 1,
    number: '530102T（2026）0000017',
    statusIndex: 5,
    issuedBy: '昆明市住房和城乡建设局',
    issuedAt: '2026-09-30T16:05:00.000Z',
    validFrom: '2026-10-01',
    validUntil: '2027-09-30',
  },
  seal: { keyId: 'key', name: '昆明市住房和城乡建设局' },
  status,
});

describe('K9 what npm run verify says of a file', () => {
  it('K9 says which edition it is, and that its status was not asked', () => {
    const { text, exitCode } = reportOf(unchanged(null));
    for (const said of ['Unchanged (PDF)', '530102T（2026）0000017', 'Edition: 2', '2026-10-01 00:05:00', 'not asked'])
      expect(text).toContain(said);
    expect(exitCode).toBe(2);
  });

  it.each<readonly [StatusAnswer, string, number]>([
    [{ isKnown: true, status: 'VALID', asOf: '2026-11-29T00:00:00.000Z', listNumber: 3 }, 'Valid', 0],
    [{ isKnown: true, status: 'REPLACED', asOf: '2026-11-29T00:00:00.000Z', listNumber: 3 }, 'Replaced', 1],
    [{ isKnown: false, why: 'LIST_ENDED', since: '2026-11-29T00:00:00.000Z' }, '自 2026-11-29 08:00:00 起不详', 2],
    [{ isKnown: false, why: 'OWNER_NOT_HEARD', since: '2026-11-29T00:00:00.000Z' }, '自 2026-11-29 08:00:00 起不详', 2],
  ])('K9 takes no other status for valid, and an ended list for neither', (status, said, exitCode) => {
    expect(reportOf(unchanged(status))).toMatchObject({ text: expect.stringContaining(said), exitCode });
  });

  it.each(['NOT_A_CERTIFICATE', 'CHANGED', 'SEAL_NOT_TRUSTED', 'SEAL_WITHDRAWN'] as const)('K9 says why a file is refused: %s', (why) => {
    expect(reportOf({ isUnchanged: false, why })).toMatchObject({
      text: expect.stringMatching(/^\p{Script=Han}+ [\w ]+$/u),
      exitCode: 1,
    });
  });
});
