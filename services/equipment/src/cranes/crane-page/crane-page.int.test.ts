import { anonymous, type Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { queriesDuring } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../../../test/equipment-kit.ts';
import { persons, rows } from '../../../test/registrations.ts';
import { served } from '../../../test/served.ts';
import { crane, installation, org, passedRound, specialWorkers } from '../../../test/world.ts';
import { filingExtensionProcess } from '../../filings/filing-extension/filing-extension.ts';
import { ownershipFilingProcess } from '../../filings/ownership-filing/ownership-filing.ts';
import { dismantlingNoticeProcess } from '../../sites/dismantling-notice/dismantling-notice.ts';
import { fourPartyAcceptanceProcess } from '../../sites/four-party-acceptance/four-party-acceptance.ts';
import type { Installation } from '../../sites/installation/installation.ts';
import { installationNoticeProcess } from '../../sites/installation-notice/installation-notice.ts';
import { craneInspectionProcess } from '../../use/crane-inspection/crane-inspection.ts';
import { defectReportProcess } from '../../use/defect-report/defect-report.ts';
import { maintenanceRecordProcess } from '../../use/maintenance-record/maintenance-record.ts';
import { useRegistrationProcess } from '../../use/use-registration/use-registration.ts';
import { craneKeys } from '../crane/crane-identity.ts';

const edges = (fields: string) => `{ edges { node { ${fields} } } pageInfo { hasNextPage endCursor } }`;
const filing = 'id state title';

const pageQuery = `query ($id: ID!) { crane(id: $id) {
  filingNumber certificateFace { technicalParameters { code value unit } } formerFilings { filingNumber } outOfUse { since }
  owner { uscc } units { uscc unit { uscc } capacities }
  ownershipFilings ${edges(`${filing} validUntil certificate`)} ownershipChanges ${edges(filing)} certificateReissues ${edges(filing)}
  filingCancellations ${edges(filing)} filingExtensions ${edges(filing)} safetyDeclarations ${edges(filing)}
  standing { id }
  installations ${edges(`id state project { id } crane { filingNumber } notice { id state craneFace { filingNumber } projectFace { id } form { keyStaff { name idNumber } } }
    nextInspection { dueOn warning } useRegistration { id }
    acceptances ${edges('id result form { round }')}
    useRegistrations ${edges('id registrationNumber certificate flags installation { id } installationFace { state } crew { name idNumber person { id } certificateNumber isValid }')}
    dismantlings ${edges('id dismantledOn')}`)}
  crewChanges ${edges(filing)} periodicInspections ${edges('id form { inspection { nextDueOn } }')}
  defectReports ${edges('id form { isImminentDanger }')} returnToUses ${edges('id')} maintenanceRecords ${edges('id form { kind }')}
  log ${edges('business { zh } type caseId title entry { at actorName label { zh } }')} } }`;

interface Node {
  readonly node: { readonly id: string };
}
type Page = Readonly<Record<string, { readonly edges: readonly Node[] }>> & {
  readonly installations: { readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> & { readonly id: string } }[] };
};
const ids = (page: Page | null, list: string) => page?.[list]?.edges.map(({ node }) => node.id);

const formerFiling = { filingId: 'f', filingNumber: '云AA-T202000009', ownerUscc: org.owner, endedOn: '2025-01-05', ending: 'REISSUED' };
const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
const contractor = clerkOf(org.contractor, ['CONTRACTOR']);
const buyer = clerkOf(org.dismantler, ['EQUIPMENT_OWNER']);
const elsewhere: Subject = { ...supervisor, region: '650000' };

describe('C5 the page of a crane', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  const page = async (who: Subject, id: string) => (await ask(who, pageQuery, { id }))['crane'] as Page | null;
  const add = async (own: Partial<Installation>) => {
    const { version: _v, ...stay } = installation({ rounds: { INITIAL: passedRound }, ...own, _id: newId() });
    const stored = await kit.store.insert(kit.records.installations.model, stay, {});
    if (!stored.ok) throw new Error(stored.error.code);
    return stay._id;
  };
  /** A stay with everything that is written about one. */
  const stay = async (craneId: string, n: number, own: Partial<Installation> = {}) => {
    const isStanding = n === 0;
    const { ownerUscc: _, ...ofCases } = own;
    const id = await add({ craneId, isStanding, state: isStanding ? 'STANDING' : 'DISMANTLED', ...own });
    const common = {
      about: craneId,
      applicant: org.contractor,
      partyOrgs: [org.contractor, org.owner, org.installer],
      state: 'RECORDED',
      ...ofCases,
    };
    const form = { installationId: id };
    const crew = { keyStaff: rows, specialWorkers };
    const notice = caseOf(installationNoticeProcess, { ...common, state: 'APPROVED', form: { craneId, keyStaff: rows } });
    await kit.connection.collection('installation_notices').insertOne({ ...notice, _id: id } as never);
    for (const round of ['INITIAL', 'CLIMB'] as const)
      await kit.lay(kit.fourPartyAcceptances, caseOf(fourPartyAcceptanceProcess, { ...common, form: { ...form, round } }));
    await kit.lay(
      kit.useRegistrations,
      caseOf(useRegistrationProcess, {
        ...common,
        state: 'REGISTERED',
        form: { ...form, ...crew },
        outcome: { registrationNumber: `R-${id.toUpperCase()}` },
      }),
    );
    await kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, { ...common, form }));
    await kit.lay(kit.craneInspections, caseOf(craneInspectionProcess, { ...common, form }));
    await kit.lay(kit.maintenanceRecords, caseOf(maintenanceRecordProcess, { ...common, form }));
    await kit.lay(kit.defectReports, caseOf(defectReportProcess, { ...common, form }));
    return id;
  };

  const filed = async (id: string, stays: number) => {
    await kit.know.crane(crane({ _id: id, filingNumber: id, serialNumber: id }));
    const own = { about: id, applicant: org.owner, state: 'FILED', outcome: { craneId: id, certificate: 'PENDING' as const } };
    await kit.lay(kit.ownershipFilings, caseOf(ownershipFilingProcess, { ...own, form: {} }));
    await kit.lay(
      kit.filingExtensions,
      caseOf(filingExtensionProcess, { about: id, applicant: org.owner, d2: '', d4: '', d6: '', state: 'DRAFT', form: { craneId: id } }),
    );
    for (let n = 0; n < stays; n += 1) await stay(id, n);
  };

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    await kit.know.persons(new Map([...persons].map(([ref, person]) => [ref, { ...person, personId: `p-${ref}` }])));
    await filed('one', 1);
    await filed('five', 5);
  });

  it('C5 a crane with five stays takes as many queries as one with a single stay', async () => {
    const counted = async (id: string) => queriesDuring(kit.connection, () => page(supervisor, id));
    await page(supervisor, 'one');
    const [one, five] = [await counted('one'), await counted('five')];
    expect(five.toSorted()).toEqual(one.toSorted());
    expect(one.length).toBeLessThanOrEqual(25);
  });

  it('C5 shows the owner everything that was submitted, stay by stay', async () => {
    const shown = await page(owner, 'five');
    expect(ids(shown, 'ownershipFilings')).toHaveLength(1);
    expect(ids(shown, 'filingExtensions')).toEqual([]);
    const stays = shown?.installations.edges.map(({ node }) => node) ?? [];
    expect(stays).toHaveLength(5);
    for (const { id, ...of } of stays) {
      expect(of).toMatchObject({
        notice: { id, form: { keyStaff: expect.arrayContaining([expect.objectContaining({ idNumber: expect.stringContaining('*') })]) } },
        crane: { filingNumber: 'five' },
        acceptances: { edges: [{}, {}], pageInfo: { hasNextPage: false } },
        useRegistrations: { edges: [{ node: { installation: { id }, certificate: null } }] },
        dismantlings: { edges: [{}] },
      });
    }
    for (const list of ['periodicInspections', 'maintenanceRecords', 'defectReports']) expect(ids(shown, list)).toHaveLength(5);
    expect(shown?.['units']).toContainEqual({ uscc: org.owner, unit: { uscc: org.owner }, capacities: ['OWNER', 'ARCHIVE_HOLDER'] });
  });

  it('P7 names the crew of a registration with masked ID numbers, and who they are in the personnel service', async () => {
    const shown = JSON.stringify(await page(owner, 'one'));
    expect(shown).toContain('"person":{"id":"p-ref-1109"}');
    expect(shown).not.toMatch(/\d{17}[\dX]/);
  });

  it('X9 a party of one stay reads the crane and that stay alone; who has to do with none sees no crane', async () => {
    await kit.know.crane(crane({ _id: 'far', filingNumber: 'far', ownerUscc: org.consultant, d2: '65', d4: '6523', d6: '652301' }));
    const parties = { owner: org.consultant, installer: org.installer };
    const own = { ownerUscc: org.consultant, parties, partyOrgs: Object.values(parties) };
    const there = await stay('far', 1, { ...own, division: '652301', d2: '65', d4: '6523', d6: '652301' });
    const here = await stay('far', 2, { ...own, parties: { contractor: org.contractor }, partyOrgs: [org.contractor] });
    expect(ids(await page(contractor, 'far'), 'installations')).toEqual([here]);
    expect(ids(await page(supervisor, 'far'), 'installations')).toEqual([here]);
    expect(ids(await page(elsewhere, 'far'), 'installations')).toEqual([there]);
    expect(ids(await page(elsewhere, 'far'), 'maintenanceRecords')).toHaveLength(1);
    for (const who of [buyer, owner]) expect(await page(who, 'far')).toBeNull();
    await expect(page(anonymous, 'far')).rejects.toThrow('UNAUTHENTICATED');
    expect(await page(elsewhere, 'one')).toBeNull();
  });

  it('C2 a new owner, who keeps the archive, sees the stays under the former one, and no case in which it has no part', async () => {
    await filed('sold', 2);
    await kit.connection.collection('cranes').updateOne({ _id: 'sold' as never }, { $set: { ownerUscc: org.dismantler } });
    const [before, after] = [await page(owner, 'sold'), await page(buyer, 'sold')];
    for (const shown of [before, after]) expect(ids(shown, 'installations')).toHaveLength(2);
    for (const list of ['ownershipFilings', 'maintenanceRecords'] as const) {
      expect(before?.[list]?.edges).not.toEqual([]);
      expect(after?.[list]?.edges).toEqual([]);
    }
    const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const nothing = { notice: null, useRegistration: null, acceptances: none, useRegistrations: none, dismantlings: none };
    for (const { node } of after?.installations.edges ?? []) expect(node).toMatchObject(nothing);
  });

  it('C5 finds a crane by its number, a former one, that of a registration, and by maker and serial number', async () => {
    const query = `query ($number: String!) { craneByNumber(number: $number) { id model crane { id } } }`;
    await kit.connection
      .collection('cranes')
      .updateOne({ _id: 'one' as never }, { $set: { formerFilings: [formerFiling], knownAs: ['ONE', formerFiling.filingNumber] } });
    const registered = (await kit.connection.collection('use_registrations').findOne({ about: 'one' }))?.['outcome'].registrationNumber;
    for (const number of [' one ', '云aa-t202000009', registered]) {
      expect(await ask(owner, query, { number })).toEqual({ craneByNumber: { id: 'one', model: 'QTZ80', crane: { id: 'one' } } });
      expect(await ask(elsewhere, query, { number })).toEqual({ craneByNumber: { id: 'one', model: 'QTZ80', crane: null } });
      await expect(ask(anonymous, query, { number })).rejects.toThrow('UNAUTHENTICATED');
    }
    const made = { manufacturer: '示例机械厂', serialNumber: 'SN-77' };
    await kit.know.crane(crane({ ...made, _id: 'made', keys: craneKeys(made), filingNumber: 'SN-77' }));
    const bySerial = '{ craneBySerial(manufacturer: "示例 机械厂", serialNumber: " ｓｎ–77 ") { serialNumber } }';
    expect(await ask(owner, bySerial)).toEqual({ craneBySerial: { serialNumber: 'SN-77' } });
    expect(await ask(elsewhere, bySerial)).toEqual({ craneBySerial: null });
  });
});
