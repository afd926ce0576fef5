import type { Subject } from '@anzhu/access';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationForm, uscc } from '../test/cases.ts';
import { applicationForm, clerk, examiner, type LicenseDesk, type Made, openLicenseDesk } from '../test/license-desk.ts';

const number = '(云)JZ安许证字[2024]000001';
const name = `${registrationForm.name}（更名）`;

describe('the page of a license', () => {
  let desk: LicenseDesk;
  const page = async (who: Subject): Promise<Made> => {
    const own =
      'unitName status daysLeft principal differences { label { zh } onLicense registered } buttons { mutation begins { id label { zh } } }';
    const past = 'formerValues { value } history(first: 1) { label { zh } }';
    const { data } = await desk.service.ask(who, `{ unit(uscc: "${uscc}") { license { ${own} ${past} } } }`);
    return (data as unknown as { unit: { license: Made } }).unit.license;
  };

  beforeAll(async () => {
    desk = await openLicenseDesk('2027-04-01T02:00:00Z');
    await desk.certified(1, '2027-03-31');
    const license = { uscc, number, issuedOn: '2024-06-01', validUntil: '2027-05-31' };
    await desk.service.change(examiner, 'importWorkSafetyLicense', license);
  });
  afterAll(() => desk.service.stop());

  it('E14 everyone finds a license by its number, or by name and code; what is unknown, malformed or half said is answered alike', async () => {
    const nobody = subject({ id: 'anonymous', org: '', orgKind: 'SYSTEM', region: '', roles: [], unitKinds: [] });
    const asked = 'publicLicense(number: $number, name: $name, uscc: $uscc) { number status }';
    const find = async (paper: object) =>
      (await desk.service.ask(nobody, `query ($number: String, $name: String, $uscc: String) { found: ${asked} }`, paper)).data;
    const found = { found: { number, status: 'VALID' } };
    expect(await find({ number: '（云）JZ安许证字［2024］000001' })).toEqual(found);
    expect(await find({ name: registrationForm.name, uscc: ` ${uscc.toLowerCase()}` })).toEqual(found);
    const half = [{}, { uscc }, { name: registrationForm.name }];
    const wrong = [
      { number: '(云)JZ安许证字[2024]999999' },
      { number: '1\u0000' },
      { name: '别人', uscc },
      { name: registrationForm.name, uscc: 'X' },
    ];
    for (const paper of [...half, ...wrong]) expect(await find(paper)).toEqual({ found: null });
  });

  it('E5 a unit that is called otherwise is asked for the change by its license; approved, it bears the new name and tells the old', async () => {
    await desk.registered({ ...registrationForm, name });
    const differences = [{ label: { zh: '企业名称' }, onLicense: registrationForm.name, registered: name }];
    expect(await page(clerk)).toMatchObject({ differences, principal: '李强', daysLeft: 60 });
    const begun = [
      ['Renewal', '许可证延续'],
      ['Change', '许可证变更'],
      ['Cancellation', '许可证注销'],
    ] as const;
    const buttons = begun.map(([type, zh]) => ({
      mutation: `createLicense${type}`,
      begins: { id: `enterprise.license-${type.toLowerCase()}`, label: { zh } },
    }));
    expect((await page(clerk))['buttons']).toEqual(buttons);
    const other = subject({ id: 'other', org: '91530102MA6K00014A' });
    expect(await page(other)).toMatchObject({ differences: [], buttons: [], principal: null });
    expect(await desk.approved('LicenseChange', { changedOn: '2027-03-25' })).toMatchObject({ state: 'APPROVED' });
    const borne = {
      unitName: name,
      differences: [],
      formerValues: [{ value: registrationForm.name }],
      history: [{ label: { zh: '变更' } }],
    };
    expect(await page(clerk)).toMatchObject(borne);
  });

  it('E6 given up, it is cancelled with its event, and a renewal that was returned is no longer made', async () => {
    const renewal = await desk.accepted('LicenseRenewal', { ...applicationForm, hadFatalAccident: true });
    desk.service.clock.advance({ days: 7 });
    await desk.act(examiner, 'returnForCorrectionLicenseRenewal', renewal, '补正');
    const given = await desk.approved('LicenseCancellation', { cause: 'CLOSED', explanation: '终止经营' });
    expect(given).toMatchObject({ state: 'APPROVED' });
    const license = await desk.stored('work_safety_licenses');
    expect(license).toMatchObject({ status: 'CANCELLED', cancellation: { caseId: given['id'], reason: '终止经营' } });
    const { outbox = [] } = (license ?? {}) as { readonly outbox?: readonly Made[] };
    expect(outbox.at(-1)).toMatchObject({ type: 'enterprise.license.cancelled.v1' });
    const fields = 'id version limitDaysLeft staffing { kind count persons { person { id } certificateNumbers } }';
    const { data } = await desk.service.ask(clerk, `{ renewal: licenseRenewal(id: "${renewal['id']}") { ${fields} } }`);
    const { renewal: returned } = data as unknown as { renewal: Made };
    const staff = { kind: 'CLASS_A', count: 1, persons: [{ person: { id: 'p1' }, certificateNumbers: [] }] };
    expect(returned).toMatchObject({ limitDaysLeft: 41, staffing: [staff, {}, {}, {}] });
    expect(await desk.act(clerk, 'submitLicenseRenewal', returned)).toMatchObject({ reasons: [{ code: 'LICENSE_CANCELLED' }] });
  });
});
