import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, at, today, written } from '../../test/editions.ts';
import { filing } from '../../test/told.ts';
import { mayBeAnew } from '../chain/chain.ts';
import { type Certificate, hasEnded, isInForce, statusOn } from './certificate.ts';
import { followed, madeAnew, replaced } from './follow.ts';
import type { Told } from './told.ts';

const examiner = { actorId: 'e', actorName: '王芳', role: 'EXAMINER' };

const known = { isElsewhere: false, reason: null } as const;
const endings = ['REVOKED', 'ANNULLED', 'CANCELLED', 'CANCELLED_COMPLETED', 'EXPIRED'] as const;

describe('K10 K13 a void edition follows its subject', () => {
  const voidedBefore = { ...(after([filing()])[0] as Certificate), state: 'VOID', status: 'VOID', statusReason: '照面有误' } as const;
  const voided = { ...voidedBefore, sinceVoid: known };
  const anew = (edition: Certificate) => madeAnew(edition, { at, by: examiner }).own;
  const afterwards = (told: Told) => after([told], [voided])[0] as Certificate;

  it.each(endings)('K10 %s: none is made anew', (standing) => {
    const over = afterwards(filing({ version: 2, standing }));
    expect([over.state, over.statusReason, mayBeAnew(over, today)]).toEqual(['VOID', '照面有误', false]);
    const again = after([filing({ version: 3 })], [over])[0] as Certificate;
    expect([mayBeAnew(again, today), anew(again).status]).toEqual([true, 'VALID']);
  });

  it('K10 reliability: by an earlier version, which did not keep what befell its subject: none is made anew until that is told of again', () => {
    expect(mayBeAnew(voidedBefore, today)).toBe(false);
    const told = (standing: Told['standing']) => after([filing({ version: 2, standing })], [voidedBefore])[0] as Certificate;
    expect((['VALID', 'REVOKED'] as const).map((standing) => mayBeAnew(told(standing), today))).toEqual([true, false]);
  });

  it('K10 suspended: it is made anew as that, with the reason, also where it was suspended before', () => {
    const suspension = { standing: 'SUSPENDED', reason: '事故', suspendedUntil: '2026-09-30' } as const;
    const suspended = afterwards(filing({ version: 2, ...suspension }));
    expect(anew(suspended)).toMatchObject({ status: 'SUSPENDED', statusReason: '事故', suspendedUntil: '2026-09-30', edition: 2 });
    expect(anew(suspended)).not.toHaveProperty('sinceVoid');
    expect(anew(after([filing({ version: 3 })], [suspended])[0] as Certificate)).toMatchObject({ status: 'VALID', statusReason: null });
  });

  it('K10 past its last day none is made anew, whatever was told', () => {
    expect(['2029-03-01', '2029-03-02'].map((day) => mayBeAnew(voided, day))).toEqual([true, false]);
  });

  it.each([
    ['C15 K12 one of elsewhere', filing({ version: 2, number: '粤AA-T202600009', isMadeHere: false })],
    ['K12 a paper', filing({ version: 2, isMadeHere: false })],
  ])('K10 %s is in its place: none is made anew, until it is told to be ours again', (_, told) => {
    const taken = afterwards(told);
    expect([taken.state, mayBeAnew(taken, today)]).toEqual(['VOID', false]);
    expect(mayBeAnew(after([filing({ version: 3 })], [taken])[0] as Certificate, today)).toBe(true);
  });

  it.each([null, 'another-edition'])('K10 the place is taken by another filing (%s): none is made anew, until that is undone', (by) => {
    const taken = { ...voided, ...replaced(voided, { by, at }).set } as Certificate;
    expect([taken.state, mayBeAnew(taken, today)]).toEqual(['VOID', false]);
    const told = filing({ version: 2 });
    const [still, back] = [true, false].map((isSucceeded) => ({ ...taken, ...followed(taken, told, { at, isSucceeded }).changed?.set }));
    expect([still, back].map((one) => mayBeAnew(one as Certificate, today))).toEqual([false, true]);
  });
});

it('K1 K10 K13 whatever is told, made void and made anew, in whatever order: none stands whose subject does not', () => {
  const told = fc.record({
    standing: fc.constantFrom('VALID' as const, 'SUSPENDED' as const, ...endings),
    isMadeHere: fc.boolean(),
    number: fc.constantFrom('1', '2'),
  });
  const act = fc.oneof(told, fc.constantFrom('void' as const, 'anew' as const));
  const taken = (all: readonly Certificate[], what: 'void' | 'anew'): readonly Certificate[] => {
    const [present, ...earlier] = all as readonly [Certificate, ...Certificate[]];
    if (what === 'void') return hasEnded(present) ? all : [{ ...present, state: 'VOID', status: 'VOID', sinceVoid: known }, ...earlier];
    if (!mayBeAnew(present, today)) return all;
    const { own } = madeAnew(present, { at, by: examiner });
    return [written(own), { ...present, replacedBy: own._id }, ...earlier];
  };
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let [all, last, version] = [after([filing({ version: 0 })]), filing({ version: 0 }), 0];
      for (const one of acts) {
        if (typeof one === 'string') all = taken(all, one);
        else {
          version += 1;
          last = filing({ ...one, version });
          all = after([last], all);
        }
        const standing = all.map((edition) => statusOn(edition, today)).filter(isInForce);
        expect(standing.length).toBeLessThanOrEqual(1);
        if (standing.length > 0) expect([standing, last.isMadeHere]).toEqual([[last.standing], true]);
      }
    }),
    { seed: 14, numRuns: 1000 },
  );
});
