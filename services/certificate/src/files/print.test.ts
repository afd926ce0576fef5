import { describe, expect, it } from 'vitest';
import { license } from '../../test/told.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { followed } from '../certificate/follow.ts';
import { isReprintable, reasonsOf } from './print.ts';
import { printTimer } from './unprinted.ts';

describe('K7 why there are no files', () => {
  it('K7 each reason names a field of the face; what the face does not show names none', () => {
    const paths = ['values.model', 'issuedAt', 'issuedBy', 'verifyAt', 'statusIndex', 'certificateId'];
    const faults = paths.map((path) => ({ path, code: 'REQUIRED', zh: '照面缺少此项', en: 'The face lacks this.' }));
    const fields = reasonsOf({ code: 'FACE_FAULTY', faults }).map(({ field }) => field);
    expect(fields).toEqual(['model', 'issuedOn', 'issuedBy', null, null, null]);
    const characters = [{ path: 'values.holder', character: '𠮷', codePoint: 'U+20BB7' }];
    expect(reasonsOf({ code: 'UNDRAWABLE', characters })).toMatchObject([{ code: 'UNDRAWABLE', field: 'holder' }]);
  });
});

it('K7 K8 an edition that ends while files that were there are to be made by another seal keeps them due, or why not, and is tried again', () => {
  const at = new Date('2026-03-02T02:00:00Z');
  const reason = { code: 'UNDRAWABLE', zh: '字库没有', en: 'The font lacks it', field: null };
  const papers = { files: [], twin: '{}', sealedBy: 'withdrawn' };
  const ended = (own: Partial<Certificate>): Certificate => {
    const before = {
      ...followed(null, license(), { at }).opened?.own,
      timers: [printTimer(at)],
      history: [],
      ...own,
    } as unknown as Certificate;
    const { changed } = followed(before, license({ version: 9, standing: 'REVOKED' }), { at });
    return { ...before, ...changed?.set, timers: changed?.timers ?? [] } as Certificate;
  };
  const over = [
    ended({ paperState: 'DUE', papers: null }),
    ended({ paperState: 'MADE', papers }),
    ended({ paperState: 'DUE', papers }),
    ended({ paperState: 'REFUSED', papers, paperReasons: [reason] }),
  ] as const;
  expect(over.map(({ paperState, paperReasons, timers }) => [paperState, paperReasons, timers.map(({ name }) => name)])).toEqual([
    ['NONE', [], []],
    ['MADE', [], []],
    ['DUE', [], ['print']],
    ['REFUSED', [reason], []],
  ]);
  expect(over.map((one) => isReprintable(one, at))).toEqual([false, false, false, true]);
  const voided = { ...over[3], state: 'VOID', sinceVoid: { isElsewhere: false, reason: null } } as const;
  expect((['VALID', 'REVOKED'] as const).map((standing) => isReprintable({ ...voided, standing }, at))).toEqual([false, true]);
});
