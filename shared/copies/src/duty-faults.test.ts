import { type DutyCode, duties, requiredDuties } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { dutyFaults, otherDuty, unfilledDuties } from './duty-faults.ts';

const today = '2026-03-01';
const category = 'TOWER_CRANE';
type Held = Parameters<typeof dutyFaults>[1]['held'][number];
const held = (kind: Held['kind'], workCode: string | null = null): Held => ({
  kind,
  workCode,
  number: `N-${kind}`,
  status: 'VALID',
  validUntil: today,
});
/** By duty a certificate that does for a tower crane; none where the post alone is asked for. */
const fitting: Readonly<Partial<Record<DutyCode, Held>>> = {
  '1103': held('SAFETY_CERTIFICATE_A'),
  '1106': held('SAFETY_CERTIFICATE_C3'),
  '1108': held('SPECIAL_OPERATION', '04'),
  '1109': held('SPECIAL_OPERATION', '05'),
  '1110': held('SAFETY_CERTIFICATE_A'),
  '1113': held('SPECIAL_OPERATION', '08'),
};
const codes = Object.keys(duties) as DutyCode[];
const faults = (code: DutyCode, ...certificates: readonly Held[]) => {
  const found = dutyFaults('at', { code, category, held: certificates, today });
  for (const { number } of certificates) expect(JSON.stringify(found)).not.toContain(number);
  return found.map((one) => one.code);
};

describe('P5a P5b P5c what a duty asks for, in every service alike', () => {
  it.each(codes)(
    'P5 %s is filled by whoever holds what it needs on its last day, and by nobody without; no fault says the number of a certificate',
    (code) => {
      const certificate = fitting[code];
      const other = held('SUPERVISION_ENGINEER');
      expect(faults(code, ...(certificate ? [other, certificate] : []))).toEqual([]);
      expect(faults(code, other)).toEqual(certificate ? ['CERTIFICATE_MISSING'] : []);
      if (!certificate) return;
      for (const over of [{ validUntil: '2026-02-28' }, { status: 'REVOKED' }, { status: 'SUSPENDED' }] as const)
        expect(faults(code, { ...certificate, ...over })).toEqual(['CERTIFICATE_EXPIRED']);
      expect(faults(code, { ...certificate, validUntil: '2026-02-28' }, certificate)).toEqual([]);
    },
  );

  it.each(Object.entries(requiredDuties))('P5 of those of %s each is named that nobody fills', (_, demanded: readonly DutyCode[]) => {
    for (const missing of demanded) {
      const filled = new Set(demanded.filter((code) => code !== missing));
      expect(unfilledDuties('rows', demanded, filled)).toMatchObject([
        { path: 'rows', code: `DUTY_${missing}_MISSING`, zh: `缺少重点人员: ${missing} ${duties[missing].zh}` },
      ]);
    }
    expect(otherDuty('rows.0')).toMatchObject({ path: 'rows.0', code: 'OTHER_DUTY' });
  });
});
