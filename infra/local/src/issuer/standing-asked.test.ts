import { describe, expect, it } from 'vitest';
import { standingFaults, standingNow } from './standing-asked.ts';
import { users } from './users.ts';

const called = (id: string) => users.find((user) => user.id === id);
const examiner = called('kunming-examiner') ?? expect.fail('no such user');

describe('what npm run standing takes and says', () => {
  it.each([
    ['nobody', 'nobody', {}, /token lists them/],
    [
      'somebody of a unit',
      users.find(({ orgKind }) => orgKind === 'UNIT')?.id ?? '',
      { roles: [] },
      /of a unit: the gateway asks of officials alone/,
    ],
    [
      'a role that is spelt otherwise',
      'kunming-examiner',
      { roles: ['EXAMINER', 'AUDITER'] },
      /"AUDITER" is no role of an official: .*AUDITOR/,
    ],
    ['a role of units', 'kunming-examiner', { roles: ['UNIT_ADMIN'] }, /"UNIT_ADMIN" is no role of an official/],
    ['a region that there is not', 'kunming-examiner', { region: '539999' }, /"539999" is the code of no division/],
  ])('X9 refuses in words %s', (_, id, claims, words) => {
    const faults = standingFaults(called(id), claims);
    expect(faults).toEqual([expect.stringMatching(words)]);
  });

  it('X9 takes roles of officials, none too, and a region there is', () => {
    for (const claims of [{ roles: ['AUDITOR', 'EXAMINER'] }, { roles: [] }, { region: '650100', org: '650100-JZ' }, {}])
      expect(standingFaults(examiner, claims)).toEqual([]);
  });

  it('X9 says what holds from now on', () => {
    const said = (claims: object, ended?: true) => standingNow(examiner, { claims, ended });
    expect(said({ roles: ['AUDITOR'] })).toMatch(
      /^kunming-examiner: from now on roles AUDITOR .+; region 530100 .+; organisation 530100-JZ/,
    );
    expect(said({ roles: [] })).toContain('roles none');
    expect(said({ region: '650100', org: '650100-JZ' })).toMatch(/region 650100 .+; organisation 650100-JZ/);
    expect(said({}, true)).toMatch(/has ended; who signs in anew has roles EXAMINER/);
    expect(said({})).toMatch(/as it was, roles EXAMINER/);
  });
});
