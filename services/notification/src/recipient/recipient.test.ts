import type { Subject } from '@anzhu/access';
import { describe, expect, it } from 'vitest';
import { allKinds } from '../notification/notification.ts';
import { addressForms, formFaults } from './address.ts';
import { addressFaults } from './keep.use-case.ts';
import { preferenceFaults } from './preference-faults.ts';
import { allBut, channelsFor, digestAfter, isOutdated, type Recipient, seatsNow, tooOld } from './recipient.ts';

const officer: Subject = {
  ...{ id: 'p', name: '', org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['EXAMINER'] },
};
const inUnit: Subject = { ...officer, org: '91530102MA6K00014A', orgKind: 'UNIT', region: '530102', roles: ['UNIT_CLERK'] };
const now = new Date('2026-07-01T02:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe('by which seats somebody is told', () => {
  it('X9 by those he asks from, and those of others that count: of authorities none that the issuer does not name', () => {
    const first = seatsNow([], officer, now);
    const both = seatsNow(first, inUnit, later(1));
    expect(both.map(({ org }) => org)).toEqual([inUnit.org, officer.org]);
    expect(both.map(({ account }) => account === null)).toEqual([false, true]);
    const named = { ...inUnit, seats: [inUnit] };
    expect(seatsNow(both, named, later(2)).map(({ org }) => org)).toEqual([inUnit.org]);
    expect(seatsNow(both, officer, later(16)).map(({ org }) => org)).toEqual([officer.org]);
    const otherSeat = { ...officer, seats: [officer, inUnit] };
    expect(seatsNow([], otherSeat, now).map(({ org }) => org)).toEqual([officer.org, inUnit.org]);
  });

  it('X9 what is known is refreshed where it says otherwise, or is some hours old, and counts for a fortnight', () => {
    const seats = seatsNow([], officer, now);
    expect(isOutdated({ seats }, officer, later(0.1))).toBe(false);
    expect(isOutdated({ seats }, officer, later(0.3))).toBe(true);
    expect(isOutdated({ seats }, { ...officer, roles: ['AUDITOR'] }, now)).toBe(true);
    expect(isOutdated({ seats }, inUnit, now)).toBe(true);
    expect(tooOld(later(14))).toEqual(now);
  });
});

describe('of what somebody is told', () => {
  type Said = Pick<Recipient, 'kinds' | 'off'>;
  const told = (said: Said, kind: (typeof allKinds)[number], verifiedAt: Date | null = now) =>
    channelsFor({ ...said, addresses: { EMAIL: { verifiedAt }, WEBHOOK: { verifiedAt } } } as unknown as Recipient, kind);
  const kept = (kinds: Recipient['kinds']): Said => ({
    kinds,
    off: Object.fromEntries(Object.entries(kinds).map(([channel, on]) => [channel, allBut(on)])),
  });

  it.each(allKinds)('coming 19: %s is told by each channel about which he has said anything, unless he has put it off', (kind) => {
    expect(told(kept({ EMAIL: allKinds, WEBHOOK: allBut([kind]) }), kind)).toEqual(['EMAIL']);
    expect(told(kept({ WEBHOOK: [kind] }), kind)).toEqual(['WEBHOOK']);
    expect(told(kept({}), kind)).toEqual([]);
    expect(told(kept({ EMAIL: allKinds }), kind, null)).toEqual([]);
  });

  it('coming 32: what version 0.2.0 has kept, before or after this one, is read as it was meant: a kind that came since is on until it is put off here', () => {
    const since = 'CASE_FLAGGED';
    const byThen = allKinds.filter((kind) => kind !== since && kind !== 'CASE_OVERDUE');
    const toldBy = (said: Said) => allKinds.filter((kind) => told(said, kind).includes('EMAIL'));
    expect(toldBy({ kinds: { EMAIL: byThen } })).toEqual(allBut(['CASE_OVERDUE']));
    expect(toldBy({ kinds: { EMAIL: byThen }, off: { EMAIL: [since] } })).toEqual(byThen);
    expect(toldBy({ kinds: { EMAIL: byThen }, off: { EMAIL: ['CASE_WAITING'] } })).toEqual(allBut(['CASE_OVERDUE']));
  });
});

describe('when and where', () => {
  it('coming 19: a digest is of the hour in Shanghai, the next one strictly after', () => {
    const at = (moment: string, hour: number) => digestAfter(new Date(moment), hour).toISOString();
    expect(at('2026-07-01T02:00:00Z', 8)).toBe('2026-07-02T00:00:00.000Z');
    expect(at('2026-06-30T23:59:59Z', 8)).toBe('2026-07-01T00:00:00.000Z');
    expect(at('2026-07-01T00:00:00Z', 8)).toBe('2026-07-02T00:00:00.000Z');
    expect(at('2026-07-01T15:59:00Z', 0)).toBe('2026-07-01T16:00:00.000Z');
  });

  it.each([
    ['EMAIL', 'li@example.com', true],
    ['EMAIL', ' LI@Example.COM ', true],
    ['EMAIL', 'li@example.com, other@example.com', false],
    ['EMAIL', 'li@example.com\r\nBcc: x@example.com', false],
    ['EMAIL', 'li@localhost', false],
    ['EMAIL', `${'a'.repeat(65)}@example.com`, false],
    ['EMAIL', `li@${'a.'.repeat(124)}cn`, true],
    ['EMAIL', `li@${'a.'.repeat(125)}cn`, false],
    ['SMS', '138 8888 8888', true],
    ['SMS', '0871-6512345', false],
  ] as const)('security: %s takes %s: %s', (channel, text, isTaken) => {
    expect(formFaults[channel](addressForms[channel].canonical(text)).length === 0).toBe(isTaken);
  });

  it.each([
    ['EMAIL', 'li@localhost', ['address INVALID']],
    ['SMS', '0871-6512345', ['address INVALID']],
    ['EMAIL', 'li@example.com', []],
    ['WEBHOOK', 'https://hooks.example.com/a', []],
    ['WEBHOOK', 'ftp://hooks.example.com/a', ['address INVALID']],
    ['WEBHOOK', 'li@example.com', ['address INVALID']],
  ] as const)('security: at %s, %s has the faults %j, said of the address', (channel, address, expected) => {
    expect(addressFaults(channel, address, []).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it.each([
    [undefined, []],
    [null, []],
    [0, []],
    [23, []],
    [-1, ['digestHour INVALID']],
    [24, ['digestHour INVALID']],
  ])('coming 19: a digest at hour %s has the faults %j', (digestHour, expected) => {
    const said = { channels: [], ...(digestHour === undefined ? {} : { digestHour }) };
    expect(preferenceFaults(said).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it('coming 19: each channel is named once, and whatever else is wrong is said with it', () => {
    const channels = (['EMAIL', 'SMS', 'EMAIL'] as const).map((channel) => ({ channel }));
    expect(preferenceFaults({ channels: channels.slice(0, 2) })).toEqual([]);
    expect(preferenceFaults({ digestHour: 24, channels }).map(({ path }) => path)).toEqual(['digestHour', 'channels.2.channel']);
  });

  it('security: what is shown of an address does not tell it', () => {
    expect(addressForms.EMAIL.masked(addressForms.EMAIL.canonical('Li.Si@Example.com'))).toBe('l***@example.com');
    expect(addressForms.SMS.masked(addressForms.SMS.canonical('138 8888 8888'))).toBe('*******8888');
    expect(addressForms.WEBHOOK.masked('https://a.example/hook?key=1')).toBe('https://a.example/…');
  });
});
