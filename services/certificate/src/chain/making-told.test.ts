import type { Commit } from '@anzhu/store';
import { describe, expect, it } from 'vitest';
import { license } from '../../test/told.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { changed } from '../certificate/certificate-change.ts';
import { followed } from '../certificate/follow.ts';
import { answered, begun, failed } from './chain.ts';

const at = new Date('2026-03-02T02:00:00Z');
const reasons = [{ code: 'DATA', field: null, zh: '不符', en: 'Differs' }];

const made = (): Certificate => {
  const { opened } = followed(null, license(), { at });
  return { ...opened?.own, timers: opened?.commit.timers, history: [], version: 1 } as unknown as Certificate;
};

/** What the holder is told of the making, at each step of these. */
const toldAt = (
  ...steps: readonly ((certificate: Certificate) => Commit<Certificate> | null | undefined)[]
): readonly (string | null)[][] => {
  let certificate = made();
  return steps.map((step) => {
    const commit = step(certificate);
    certificate = { ...certificate, ...commit?.set, version: certificate.version + 1 } as Certificate;
    return (commit?.events ?? []).flatMap(({ type, data }) =>
      type === 'certificate.certificate.making-changed.v1' ? [(data as { heldUpAt?: string }).heldUpAt ?? null] : [],
    );
  });
};

const ask = (certificate: Certificate) => begun(certificate, { at })?.commit;
const fail = (step: 'SEAL' | 'CODE' | 'COLLECT') => (certificate: Certificate) => failed(certificate, { step, reasons, at });
const seal = (certificate: Certificate) =>
  answered(certificate, {
    requestId: certificate.request?.id ?? '',
    answer: { outcome: 'DONE', number: certificate.number, sealName: '云南省住房和城乡建设厅' },
    at,
  });
const end = (certificate: Certificate) =>
  changed(certificate, { set: { state: 'VOID' }, today: '2026-03-02', action: 'void', label: { zh: '作废', en: 'Void' } });

describe('what the holder is told of the making', () => {
  it('K4 that it is held up, at which step, and that it goes on: each once', () => {
    expect(toldAt(ask, seal, fail('CODE'), fail('CODE'), ask, fail('CODE'), fail('SEAL'))).toEqual([
      ...[[], [], ['CODE'], [], [null], ['CODE'], ['SEAL']],
    ]);
  });

  it('K6 K13 what is tried again by itself holds nothing up, nor does anything of what has ended', () => {
    expect(toldAt(fail('COLLECT'), ask)).toEqual([[], []]);
    expect(toldAt(fail('SEAL'), end)).toEqual([['SEAL'], [null]]);
  });
});
