import { queriesDuring, waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { builder, far, filing, license, officer, owner, registration, stranger } from '../../test/told-in-kunming.ts';

const shown =
  'id number edition status state holderName face { key value label { zh } } editions { edition status replacedBy } history { label { zh } }';

describe('electronic certificates', () => {
  let service: CertificateService;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    await service.hear('enterprise.license.issued.v1', { version: 1, data: license });
    await service.hear('equipment.ownership-filing.approved.v1', { version: 3, data: filing });
    await service.hear('equipment.use-registration.approved.v1', { version: 4, data: registration });
  });
  afterAll(() => service.stop());

  /** As the record that has it refers to it. */
  const certificateOf = async (who: Parameters<CertificateService['ask']>[0], subjectId: string) => {
    const query = `query ($subjectId: ID!) { _entities(representations: [{ __typename: "ElectronicCertificate", subjectId: $subjectId }]) { ... on ElectronicCertificate { ${shown} } } }`;
    const { data } = await service.ask(who, query.replace('($subjectId: ID!)', '').replace('$subjectId', JSON.stringify(subjectId)));
    return data?._entities?.[0] ?? null;
  };
  const verified = async (number: string, holderName: string) => {
    const query = `query ($number: String!, $holderName: String!) { publicCertificate(number: $number, holderName: $holderName) { kind edition isPresentEdition status issuedByLabel { zh } face { key value } } }`;
    return (await service.ask(null, query, { number, holderName })).data?.publicCertificate;
  };

  it('K1 K2 each is there without a click, with the face of its event', async () => {
    expect(await certificateOf(builder, 'license-1')).toMatchObject({ edition: 1, status: 'VALID', holderName: '昆明建工' });
    const { face } = await certificateOf(owner, 'filing-1');
    expect(face).toContainEqual({ key: 'parameters', value: '起重臂长度[1001] 60m', label: { zh: '设备技术参数' } });
    expect(face).toContainEqual({ key: 'issuedBy', value: '昆明市住房和城乡建设局', label: { zh: '发证机关' } });
    expect((await certificateOf(builder, 'registration-1')).face.map(({ key }: { key: string }) => key)).toEqual([
      ...['number', 'project', 'holder', 'category', 'filingNumber', 'validUntil', 'issuedBy', 'issuedOn'],
    ]);
  });

  it('K13 holder, using unit, owner and the authorities of the place read it; nobody else learns of it', async () => {
    const readers = [builder, owner, officer, stranger, far, null];
    const registrations = await Promise.all(readers.map((who) => certificateOf(who, 'registration-1')));
    expect(registrations.map((one) => one !== null)).toEqual([true, true, true, false, false, false]);
    const filings = await Promise.all(readers.map((who) => certificateOf(who, 'filing-1')));
    expect(filings.map((one) => one !== null)).toEqual([false, true, true, false, false, false]);
  });

  it('K13 the list of an authority by kind, status, holder, number and text; of a unit its own', async () => {
    const listed = async (who: typeof officer, filter: object, search?: string) => {
      const query = `query ($filter: ElectronicCertificateFilter, $search: String) { electronicCertificates(filter: $filter, search: $search) { edges { node { number } } total { count } } }`;
      const { data } = await service.ask(who, query, { filter, search });
      return data.electronicCertificates.edges.map(({ node }: { node: { number: string } }) => node.number);
    };
    expect(await listed(officer, {})).toHaveLength(3);
    expect(await listed(far, {})).toEqual([]);
    expect(await listed(officer, { kind: 'CRANE_OWNERSHIP_FILING', status: 'VALID' })).toEqual([filing.filingNumber]);
    expect(await listed(officer, { number: '（云）JZ安许证字〔2026〕000001' })).toEqual([license.number]);
    expect(await listed(officer, { holder: owner.org })).toEqual([filing.filingNumber]);
    expect(await listed(officer, {}, '滇池')).toEqual([registration.registrationNumber]);
    expect((await listed(owner, {})).toSorted()).toEqual([filing.filingNumber, registration.registrationNumber]);
  });

  it('K13 a unit’s own, and a license’s, on their pages', async () => {
    const query = `{ _entities(representations: [{ __typename: "Unit", uscc: "${builder.org}" }, { __typename: "WorkSafetyLicense", id: "license-1" }]) {
      ... on Unit { electronicCertificates(kind: WORK_SAFETY_LICENSE) { edges { node { number } } total { count } } }
      ... on WorkSafetyLicense { electronicCertificate { number } } } }`;
    const own = { electronicCertificates: { edges: [{ node: { number: license.number } }], total: { count: 1 } } };
    expect((await service.ask(builder, query)).data._entities).toEqual([own, { electronicCertificate: { number: license.number } }]);
    const none = { electronicCertificates: { edges: [], total: { count: 0 } } };
    expect((await service.ask(stranger, query)).data._entities).toEqual([none, { electronicCertificate: null }]);
  });

  it('K9 security: one operation asks for five certificates at most, whichever way', async () => {
    const one = (at: number) => `a${at}: publicCertificate(number: "${license.number}", holderName: "昆明建工") { number }`;
    const byCode = (at: number) => `a${at}: publicCertificateByCode(code: "8Wm3kQ0xTz2vYb7nLr5cHa") { number }`;
    const asked = async (fields: readonly string[]) => {
      const { errors = [] } = await service.ask(null, `{ ${fields.join(' ')} }`);
      return errors.map(({ extensions }: { extensions: { code: string; faults: readonly object[] } }) => extensions);
    };
    expect(await asked([0, 1, 2, 3, 4].map(one))).toEqual([]);
    expect(await asked([...[0, 1, 2].map(one), ...[3, 4, 5].map(byCode)])).toMatchObject([
      { code: 'BAD_USER_INPUT', faults: [{ path: 'code', code: 'TOO_MANY', zh: '一次操作最多核验5件,其余请另行查询' }] },
    ]);
    expect(await asked([one(0)])).toEqual([]);
  });

  it('K13 reliability: the certificates of several units are one question to the database', async () => {
    const units = [builder, owner, stranger].map(({ org }) => `{ __typename: "Unit", uscc: "${org}" }`);
    const ask = (some: readonly string[]) =>
      service.ask(
        officer,
        `{ _entities(representations: [${some.join(', ')}]) { ... on Unit { electronicCertificates { edges { node { number } } } } } }`,
      );
    const { data } = await ask(units);
    const numbers = data._entities.map(
      ({ electronicCertificates }: { electronicCertificates: { edges: { node: { number: string } }[] } }) =>
        electronicCertificates.edges.map(({ node }) => node.number).toSorted(),
    );
    expect(numbers).toEqual([[license.number, registration.registrationNumber].toSorted(), [filing.filingNumber], []]);
    expect(await queriesDuring(service.connection, () => ask(units))).toHaveLength(1);
  });

  it('K9 verified without login by number and name: facts, no person; what is unknown, wrong or malformed is answered alike', async () => {
    expect(await verified(license.number, '昆明建工')).toMatchObject({ edition: 1, isPresentEdition: true, status: 'VALID' });
    const nothing = [
      ['(云)JZ安许证字[2026]000002', '昆明建工'],
      [license.number, '别的公司'],
      ['', ''],
      ['x'.repeat(9_999), '昆明建工'],
    ] as const;
    expect(await Promise.all(nothing.map(([number, name]) => verified(number, name)))).toEqual([null, null, null, null]);
  });

  it('C14c, K9 the page finds what the query finds, by what stands in the address', async () => {
    const page = (number: string, name: string) => service.page(`/verify?${new URLSearchParams({ number, holderName: name })}`);
    expect(await page(license.number, '昆明建工')).toContain('class="verdict good"');
    expect(await page(license.number, '别的公司')).toContain('未查得');
    expect(await service.page('/verify')).not.toContain('class="found"');
    expect(await service.page('/verify?number=a&number=b')).not.toContain('class="found"');
  });

  it('K1 the same event again makes no second one', async () => {
    await service.hear('equipment.ownership-filing.approved.v1', { version: 3, data: filing });
    expect(await service.connection.collection('certificates').countDocuments({ subjectId: 'filing-1' })).toBe(1);
  });

  it('K10 suspended by its license, and back; the file of before is verified as what it is now', async () => {
    await service.hear('enterprise.license.suspended.v1', {
      version: 2,
      data: { ...license, status: 'SUSPENDED', reason: '事故', suspendedUntil: '2026-06-01' },
    });
    expect((await verified(license.number, '昆明建工')).status).toBe('SUSPENDED');
    await service.hear('enterprise.license.returned.v1', { version: 3, data: license });
    expect((await verified(license.number, '昆明建工')).status).toBe('VALID');
  });

  it('K1 K10 another owner: the certificate of the new filing takes the place of the former, whichever is heard of first', async () => {
    const changed = (n: number, former: string) => ({
      ...{ ...filing, filingId: `filing-${n}`, filingNumber: `云AA-T20260000${n}`, ownerUscc: builder.org, ownerName: '昆明建工' },
      ...{ formerFilingId: former },
    });
    await service.hear('equipment.ownership-filing.changed.v1', { version: 2, data: changed(2, 'filing-1') });
    await service.hear('equipment.ownership-filing.changed.v1', { version: 2, data: changed(9, 'filing-8') });
    await service.hear('equipment.ownership-filing.approved.v1', {
      version: 2,
      data: { ...filing, filingId: 'filing-8', filingNumber: '云AA-T202600008' },
    });
    const [former, late] = [await certificateOf(owner, 'filing-1'), await certificateOf(owner, 'filing-8')];
    expect([former, late].map(({ status, editions }) => [status, editions[0].replacedBy])).toEqual([
      ['REPLACED', (await certificateOf(builder, 'filing-2')).id],
      ['REPLACED', (await certificateOf(builder, 'filing-9')).id],
    ]);
  });

  it('K10 完工注销, and 过期 by the timer the day after the last', async () => {
    await service.hear('equipment.use-registration.renewed.v1', { version: 5, data: { ...registration, validUntil: '2026-03-20' } });
    const renewed = await certificateOf(builder, 'registration-1');
    expect(renewed.editions.map(({ edition, status }: never) => [edition, status])).toEqual([
      [2, 'VALID'],
      [1, 'REPLACED'],
    ]);
    const ticker = service.tick();
    service.clock.advance({ days: 19 });
    const expired = await waitFor(
      async () => {
        const found = await certificateOf(builder, 'registration-1');
        return found.state === 'EXPIRED' ? found : null;
      },
      { what: 'the certificate to expire' },
    );
    await ticker.stop();
    expect(expired.history[0].label.zh).toBe('已过期');
    await service.hear('equipment.use-registration.approved.v1', {
      version: 1,
      data: { ...registration, registrationId: 'registration-2', registrationNumber: '云DA-T202600002', validUntil: '2027-01-01' },
    });
    await service.hear('equipment.use-registration.ended.v1', {
      version: 2,
      data: {
        ...registration,
        registrationId: 'registration-2',
        registrationNumber: '云DA-T202600002',
        validUntil: '2027-01-01',
        ending: 'COMPLETED',
      },
    });
    expect((await certificateOf(builder, 'registration-2')).status).toBe('CANCELLED_COMPLETED');
  });
});
