import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { actorOf, maySit } from './actor.ts';

const record = { applicant: '91530102MA6K00014A', partyOrgs: [], parties: {}, assigned: {}, d6: '530102' };
const examinerOf = (region: string) =>
  subject({ id: region, org: `${region}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: ['EXAMINER'] });

describe('X9 one case, one authority', () => {
  it.each([
    ['530000', false],
    ['530100', true],
    ['530102', false],
    ['652300', false],
  ])('X9 of departments above, at and below the level that receives one decides: %s, %s', (region, decides) => {
    expect(actorOf({ isOfOneAuthority: true }, examinerOf(region), record).isAuthority).toBe(decides);
  });

  it('X9 where authorities of several levels have a part each acts in its region', () => {
    const acting = ['530000', '530100', '530102', '652300'].filter((region) => actorOf({}, examinerOf(region), record).isAuthority);
    expect(acting).toEqual(['530000', '530100', '530102']);
    expect(maySit({}, examinerOf('530102'))).toBe(true);
  });
});
