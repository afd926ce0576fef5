import { readFileSync } from 'node:fs';
import { ownNumber, serialScope, writeNumber } from '@anzhu/jurisdictions';
import { spendLogged } from '@anzhu/messaging';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit, examiner } from '../../../test/equipment-kit.ts';
import { tower } from '../../../test/filings.ts';
import { org } from '../../../test/world.ts';
import { spentIn } from '../../carry-forward.ts';
import { ownershipFilingProcess } from '../ownership-filing/ownership-filing.ts';

const wedge = JSON.parse(readFileSync(new URL('../../../test/inputs/30-number-wedge.json', import.meta.url), 'utf8')) as {
  steps: string[];
};
const [, kunmings = '', ofAnotherYear = ''] = /filingNumber (\S+)\(NNNNN\+1\).*(新BA-T\d{4})/.exec(wedge.steps[1] ?? '') ?? [];

const bureau = { ...examiner, org: '652300-JZ', region: '652300' };

describe('K5 a filing number is given once', () => {
  let kit: EquipmentKit;
  let made = 0;

  beforeAll(async () => {
    kit = await equipmentKit();
  });

  const own = ownNumber('ownershipFiling', { division: '530102', category: 'TOWER_CRANE', year: 2026 });
  const numberOf = (serial: number): string => {
    const number = writeNumber(own, serial);
    return number.ok ? number.value : '';
  };
  /** A machine on record that has a number, and one it had before. */
  const machine = (filingNumber: string, former?: string) => {
    const ended = { filingId: 'f', filingNumber: former ?? '', ownerUscc: org.owner, endedOn: '2026-01-01', ending: 'CHANGED' as const };
    return kit.fileCrane({ filingNumber, formerFilings: former ? [ended] : [] });
  };
  const waiting = (place: object) => {
    made += 1;
    const form = { ...tower, serialNumber: `SN-K5-${made}` };
    return kit.lay(kit.ownershipFilings, caseOf(ownershipFilingProcess, { applicant: org.owner, form, ...place }));
  };
  const kunming = { state: 'ACCEPTED', division: '530102' };
  const changji = { state: 'SUBMITTED', division: '652301' };
  const approve = async (place: object, more: object) => kit.act(kit.ownershipFilings, [await waiting(place), 'approve'], more);

  it('K5 a series passes over numbers that a machine has or had, and says so in the log', async () => {
    await machine(numberOf(1));
    await machine('ELSEWHERE-1', numberOf(2));
    const filed = await approve(kunming, { by: examiner });
    expect(filed).toMatchObject({ ok: true, value: { outcome: { filingNumber: numberOf(3) } } });
    const entry = filed.ok ? filed.value.history.at(-1) : undefined;
    expect(entry?.label).toEqual({
      zh: `审核通过(跳过已用编号: ${numberOf(1)}、${numberOf(2)})`,
      en: `Approve (passed over numbers in use: ${numberOf(1)}, ${numberOf(2)})`,
    });
    expect(await approve(kunming, { by: examiner })).toMatchObject({ value: { outcome: { filingNumber: numberOf(4) } } });
  });

  it('K5 a series that lies far behind what was given stops, and says what to do', async () => {
    await kit.connection.collection('counters').deleteMany({});
    for (let serial = 5; serial <= 101; serial += 1) await machine(numberOf(serial));
    expect(codesOf(await approve(kunming, { by: examiner }))).toEqual(['NUMBER_SERIES_BEHIND']);
    const scope = `${ownershipFilingProcess.workflow.process.id}:${serialScope(own)}`;
    expect(await kit.connection.collection('counters').findOne({ _id: scope as never })).toBeNull();
  });

  it('K5 a series counted anew from the log goes on behind the last number given', async () => {
    const said = [102, 110, 7].map((serial, at) => ({
      _id: at + 1,
      eventId: `e${at}`,
      event: { data: { filingNumber: numberOf(serial) } },
    }));
    await kit.connection.collection('event_log').insertMany(said as never);
    expect(await spendLogged(kit.connection, spentIn)).toBe(1);
    expect(await spendLogged(kit.connection, spentIn)).toBe(0);
    expect(await approve(kunming, { by: examiner })).toMatchObject({ value: { outcome: { filingNumber: numberOf(111) } } });
  });

  it('C1x K5 a typed number that a machine has or had is refused', async () => {
    await machine('新BA-T202600001');
    await machine('ELSEWHERE-2', '新BA-T202600002');
    const typing = (filingNumber: string) => approve(changji, { by: bureau, asked: { filingNumber } });
    expect(codesOf(await typing('新BA-T202600001'))).toEqual(['filingNumber NUMBER_TAKEN']);
    expect(codesOf(await typing('新ba—t202600002'))).toEqual(['filingNumber NUMBER_TAKEN']);
    expect(await typing('新BA-T202600003')).toMatchObject({ ok: true, value: { outcome: { filingNumber: '新BA-T202600003' } } });
  });

  it('inputs 30: what is typed elsewhere is no number of another city nor of another year, so that no series is blocked', async () => {
    const next = async (): Promise<string> => {
      const filed = await approve(kunming, { by: examiner });
      return filed.ok ? String(filed.value.outcome.filingNumber) : String(codesOf(filed));
    };
    const serialOf = (number: string): number => Number(number.replace(kunmings, ''));
    const last = serialOf(await next());
    expect(last).toBeGreaterThan(0);
    const typing = (filingNumber: string) => approve(changji, { by: bureau, asked: { filingNumber } });
    expect(codesOf(await typing(`${kunmings}${String(last + 1).padStart(5, '0')}`))).toEqual([
      'filingNumber NUMBER_ABBREVIATION',
      'filingNumber NUMBER_CITY',
    ]);
    expect(codesOf(await typing(`${ofAnotherYear}00009`))).toEqual(['filingNumber NUMBER_YEAR']);
    expect(serialOf(await next())).toBe(last + 1);
  });
});
