import { describe, expect, it } from 'vitest';
import { subgraphSdl } from './shared-sdl.ts';
import { toldDisclosure, withDisclosuresTold } from './told-disclosures.ts';

const entry = { action: 'reveal', role: 'UNIT_CLERK', actorId: 'x', actorName: '李四', opinion: '核对身份' };

describe('X9 what a log tells of disclosures', () => {
  it.each([
    ['a colleague', { id: 'r', roles: ['UNIT_CLERK'] }, false],
    ['an administrator', { id: 'r', roles: ['UNIT_ADMIN'] }, false],
    ['an examiner', { id: 'r', roles: ['EXAMINER'] }, false],
    ['whoever was shown them', { id: 'x', roles: ['UNIT_CLERK'] }, true],
    ['an auditor', { id: 'r', roles: ['AUDITOR'] }, true],
  ] as const)('X9 S3 by whom and why personal data were revealed is told to auditors and who it was alone: %s', (_, reader, isTold) => {
    for (const [role, actorName] of [
      ['UNIT_CLERK', '所在单位'],
      ['DEPARTMENT_OFFICER', '主管机构'],
    ] as const) {
      const one = { ...entry, role };
      const hidden = { action: 'reveal', role, actorId: '', actorName, actorLabel: { zh: actorName, en: expect.any(String) } };
      expect(toldDisclosure(reader)(one)).toEqual(isTold ? one : hidden);
      expect(toldDisclosure(reader)({ ...one, action: 'change' })).toEqual({ ...one, action: 'change' });
    }
  });

  it.each([
    ['zh', '所在单位'],
    ['en', 'The employer'],
  ])(
    'X9 every log of a service that keeps any is told so, whatever record it is of, in the language of the reader: %s',
    (locale, actorName) => {
      type Resolve = (one: object, asked: object, context: object) => unknown;
      const { HistoryEntry } = withDisclosuresTold(subgraphSdl(''), { HistoryEntry: { roleLabel: () => null } });
      const context = { subject: { id: 'r', roles: ['EXAMINER'] }, locale };
      const said = Object.entries(HistoryEntry ?? {}).map(([field, resolve]) => [field, (resolve as Resolve)(entry, {}, context)]);
      expect(Object.fromEntries(said)).toEqual({ roleLabel: null, actorId: '', actorName, opinion: null });
    },
  );
});
