import { err, ok } from '@anzhu/kernel';
import { blocked, notFound, type Refusal } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';

const texts = { zh: '不', en: 'No' };
const named = { stateLabel: { zh: '暂存', en: 'Draft' }, actionLabel: { zh: '审核', en: 'Approve' } };
const faults = [{ path: 'a.0', code: 'X', ...texts }];
const allowed = [{ action: 'submit', zh: '上报', en: 'Submit' }];

describe('answer', () => {
  it('gives the record as the named member', async () => {
    expect(await answer('Crane', Promise.resolve(ok({ id: 'c1' })))).toEqual({ __typename: 'Crane', id: 'c1' });
  });

  it.each<[Refusal, object]>([
    [
      { code: 'ACTION_NOT_ALLOWED', ...named, state: 'DRAFT', action: 'approve', allowed, ...texts },
      { __typename: 'ActionNotAllowed', ...named, state: 'DRAFT', action: 'approve', allowed, ...texts },
    ],
    [
      { code: 'REQUIREMENTS_NOT_MET', faults },
      { __typename: 'RequirementsNotMet', faults, reasons: [] },
    ],
    [
      { code: 'REQUIREMENTS_NOT_MET', faults, reasons: [{ code: 'Y', ...texts }] },
      { __typename: 'RequirementsNotMet', faults, reasons: [{ code: 'Y', ...texts, references: [] }] },
    ],
    [blocked({ code: 'Y', ...texts }), { __typename: 'Blocked', reasons: [{ code: 'Y', ...texts, references: [] }] }],
    [
      { code: 'VERSION_CONFLICT', currentVersion: 3, since: [] },
      { __typename: 'VersionConflict', currentVersion: 3, since: [] },
    ],
  ])('gives the refusal $code as its member of the union', async (refusal, member) => {
    expect(await answer('Crane', err(refusal))).toEqual(member);
  });

  it.each<[Refusal, object]>([
    [notFound, { code: 'NOT_FOUND', zh: '记录不存在' }],
    [{ code: 'REQUEST_ID_REUSED' }, { code: 'REQUEST_ID_REUSED' }],
    [
      { code: 'BAD_USER_INPUT', faults },
      { code: 'BAD_USER_INPUT', faults },
    ],
  ])('throws the refusal of the edge $code as an error with its code', async (refusal, extensions) => {
    await expect(answer('Crane', err(refusal))).rejects.toMatchObject({ extensions });
  });
});
