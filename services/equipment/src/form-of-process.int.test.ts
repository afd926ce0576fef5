import type { Subject } from '@anzhu/access';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit } from '../test/equipment-kit.ts';
import { served } from '../test/served.ts';
import { org } from '../test/world.ts';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';

const homePaper = 'HOME_FILING_CERTIFICATE';

interface PaperMark {
  readonly kind: string;
  readonly isRequired: boolean;
}

const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);

describe('front ends: the form of a process', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;

  const work = async (who: Subject, query: string, variables: object = {}) =>
    ((await ask(who, query, variables))['work'] as { equipment: Record<string, unknown> }).equipment;

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
  });

  it('X1 the form of a process in a division: its fields, its papers, and where what it names is found', async () => {
    const query = `query ($division: String!) { work { equipment { formDefinition(process: "equipment.installation-notice", division: $division) {
      procedure inputType checkQuery groups { label { zh } paths } upload { extensions maxBytes } papers { kind }
      fields { path required reference { kind findQuery listQuery } }
      rules: fields { path help { text } pattern maxLength min max minItems maxItems earliest { path days workingDays } latest { path days } example prefill { path when { path operator values { value } } }
        requiredWhen { path operator values { value label { text } } } visibleWhen { path operator } everyOf { path isExcusable values { value } } } } } } }`;
    const { formDefinition } = await work(owner, query, { division: '652301' });
    const { fields, rules, papers } = formDefinition as Record<'fields' | 'rules' | 'papers', readonly object[]>;
    expect(formDefinition).toMatchObject({
      procedure: '65',
      inputType: 'InstallationNoticeFormInput',
      checkQuery: 'checkInstallationNotice',
    });
    expect(fields).toContainEqual({
      path: 'craneId',
      required: true,
      reference: { kind: 'Crane', findQuery: 'craneByNumber', listQuery: 'cranes' },
    });
    expect(fields).toContainEqual({
      path: 'projectId',
      required: true,
      reference: { kind: 'Project', findQuery: 'projectByNumber', listQuery: 'projects' },
    });
    expect(fields).toContainEqual({
      path: 'workUnitUscc',
      required: true,
      reference: { kind: 'Unit', findQuery: 'unitByCode', listQuery: 'units' },
    });
    expect(formDefinition).toMatchObject({
      groups: expect.arrayContaining([{ label: { zh: '设备和工程' }, paths: ['craneId', 'projectId'] }]),
      upload: { extensions: expect.arrayContaining(['pdf']), maxBytes: 50 * 1024 * 1024 },
    });
    const ofTower = { path: 'craneId.category', operator: 'IN' };
    const duties = ['1103', '1104', '1105'].map((value) => ({ value }));
    const boom = { min: 0.1, max: 500, requiredWhen: [expect.objectContaining(ofTower)], visibleWhen: ofTower };
    expect(rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'boomLength', ...boom }),
        expect.objectContaining({ path: 'plannedFrom', earliest: { path: null, days: expect.any(Number), workingDays: 2 } }),
        expect.objectContaining({ path: 'plannedUntil', earliest: { path: 'plannedFrom', days: 0, workingDays: null }, latest: null }),
        expect.objectContaining({ path: 'keyStaff.unitName', prefill: [{ path: 'keyStaff.uscc.name', when: null }] }),
        expect.objectContaining({
          path: 'keyStaff.uscc',
          prefill: [
            { path: 'workUnitUscc', when: null },
            { path: 'me.unit.uscc', when: null },
          ],
        }),
        expect.objectContaining({
          ...{ path: 'keyStaff', minItems: 1, maxItems: 50 },
          everyOf: { path: 'dutyCode', isExcusable: true, values: duties },
        }),
      ]),
    );
    expect(papers.length).toBeGreaterThan(0);
  });

  it('X13 a form is tried before it is sent: all faults a submission would have, nothing written', async () => {
    const query =
      'query ($form: OwnershipFilingFormInput!) { checkOwnershipFiling(form: $form) { faults { path code } reasons { code } } }';
    const form = { category: 'TOWER_CRANE', manufactureDate: '2024-02-01', ratedMoment: -1 };
    const { faults } = (await ask(owner, query, { form }))['checkOwnershipFiling'] as {
      faults: readonly { path: string; code: string }[];
    };
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining(['form.ratedMoment OUT_OF_RANGE', 'form.model REQUIRED', 'form.serialNumber REQUIRED']),
    );
    const right = (await ask(owner, query, { form: {} }))['checkOwnershipFiling'] as {
      faults: readonly { path: string }[];
    };
    expect(right.faults.some(({ path }) => path.startsWith('papers.'))).toBe(true);
    expect(await kit.connection.collection('ownership_filings').countDocuments()).toBe(0);
  });

  it('X16 a unit is asked for what only units of other provinces attach where it comes from one, and for nothing of it at home', async () => {
    const query = `query ($division: String!) {
      papers: ownershipFilingPapers(division: $division) { kind isRequired }
      work { equipment { formDefinition(process: "equipment.ownership-filing", division: $division) { papers { kind isRequired } } } } }`;
    const isOwed = async (division: string) => {
      const { papers, work } = (await ask(owner, query, { division })) as never as {
        papers: readonly PaperMark[];
        work: { equipment: { formDefinition: { papers: readonly PaperMark[] } } };
      };
      return [papers, work.equipment.formDefinition.papers].map((all) => all.find(({ kind }) => kind === homePaper)?.isRequired);
    };
    expect([await isOwed('530102'), await isOwed('410105')]).toEqual([
      [false, false],
      [true, true],
    ]);
    const list = `query ($id: ID!) { ownershipFiling(id: $id) { paperList { kind isRequired } } }`;
    for (const [division, owed] of [
      ['530102', false],
      ['410105', true],
    ] as const) {
      const id = await kit.lay(kit.ownershipFilings, caseOf(ownershipFilingProcess, { applicant: org.owner, division, form: {} }));
      const { paperList } = (await ask(owner, list, { id }))['ownershipFiling'] as { paperList: readonly PaperMark[] };
      expect(paperList.find(({ kind }) => kind === homePaper)).toEqual({ kind: homePaper, isRequired: owed });
    }
  });
});
