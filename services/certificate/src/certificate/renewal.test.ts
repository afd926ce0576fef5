import { describe, expect, it } from 'vitest';
import { after, at, type Editions, shown, written } from '../../test/editions.ts';
import { license } from '../../test/told.ts';
import { type Certificate, statusOn } from './certificate.ts';
import { expire } from './certificate-change.ts';
import { followed, renewed } from './follow.ts';
import type { Told } from './told.ts';

describe('K10 renewed before its end', () => {
  const ahead = license({ version: 2, validFrom: '2029-03-02', validUntil: '2032-03-01' });
  const first = new Date('2029-03-01T16:00:00Z');
  const begun = (editions: Editions): Editions => {
    const [before, ...earlier] = editions as [Certificate];
    const { opened, changed } = renewed(before, before.renewal as Told, first);
    return [...(opened ? [written(opened.own)] : []), { ...before, ...changed?.set } as Certificate, ...earlier];
  };

  it('K10 the edition of the period that runs stays valid; that of the next is made on its first day', () => {
    const [before] = after([license()]) as [Certificate];
    const { opened, changed } = followed(before, ahead, { at });
    expect(opened).toBeUndefined();
    expect(changed?.timers).toContainEqual({ name: 'begin', at: first });
    const editions = after([license(), ahead]);
    expect(shown(editions)).toEqual([[1, 'APPROVED', 'VALID']]);
    expect(editions[0]?.faceValues).toMatchObject({ validFrom: '2026-03-02', validUntil: '2029-03-01' });
    const [second, former] = begun(editions) as [Certificate, Certificate];
    expect([second.edition, statusOn(second, '2029-03-02'), second.faceValues['validUntil']]).toEqual([2, 'VALID', '2032-03-01']);
    expect([former.state, former.replacedBy, former.renewal]).toEqual(['REPLACED', second._id, null]);
  });

  it('K10 also where the earlier one has expired at the same midnight, or in a gap before', () => {
    const [before] = after([license(), ahead]) as [Certificate];
    const over = expire({ ...before, timers: followed(before, { ...ahead, version: 3 }, { at }).changed?.timers ?? [] }, null, first);
    expect(over.timers?.map(({ name }) => name)).toEqual(['begin']);
    const [second, former] = begun([{ ...before, ...over.set } as Certificate]) as [Certificate, Certificate];
    expect([second.edition, former.state, former.replacedBy]).toEqual([2, 'EXPIRED', second._id]);
  });

  it('K10 what is told meanwhile holds of the period that runs, and of the next when it begins', () => {
    const suspended = license({ ...ahead, version: 3, standing: 'SUSPENDED' });
    const editions = after([license(), ahead, suspended]);
    expect(shown(editions)).toEqual([[1, 'APPROVED', 'SUSPENDED']]);
    expect(begun(editions)[0]).toMatchObject({ edition: 2, standing: 'SUSPENDED' });
    const renamed = after([license(), ahead, license({ ...ahead, version: 3, holderName: '昆明建工集团' })]);
    expect(shown(renamed)).toEqual([
      [2, 'APPROVED', 'VALID'],
      [1, 'REPLACED', 'REPLACED'],
    ]);
    expect(renamed[0]).toMatchObject({ holderName: '昆明建工集团', validUntil: '2029-03-01', renewal: { validUntil: '2032-03-01' } });
    expect(begun(renamed)[0]).toMatchObject({ edition: 3, holderName: '昆明建工集团', validUntil: '2032-03-01' });
  });

  it('K10 a license that is revoked before has no next period', () => {
    const [only, ...others] = after([license(), ahead, license({ ...ahead, version: 3, standing: 'REVOKED' })]);
    expect([others, only?.state, only?.renewal]).toEqual([[], 'REVOKED', null]);
  });
});
