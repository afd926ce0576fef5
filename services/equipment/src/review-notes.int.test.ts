import { syntheticUscc } from '@anzhu/identifiers';
import type { Workflow } from '@anzhu/workflow';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf, now } from '../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, examiner } from '../test/equipment-kit.ts';
import { tower } from '../test/filings.ts';
import { notices } from '../test/notices.ts';
import { served } from '../test/served.ts';
import { org, unit } from '../test/world.ts';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';

const query = `query ($id: ID!) { ownershipFiling(id: $id) { reviewNotes { code zh references { kind id } } } }`;
const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
const rival = clerkOf(org.installer, ['EQUIPMENT_OWNER']);
const maker = syntheticUscc(77);

type Noted = {
  readonly reviewNotes: readonly { readonly code: string; readonly zh: string; readonly references: readonly object[] }[];
} | null;

describe('what whoever decides on a filing should look into, on a real MongoDB', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  const notes = async (who: typeof examiner, id: string) =>
    ((await ask(who, query, { id }))['ownershipFiling'] as Noted)?.reviewNotes ?? [];

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    await kit.know.unit(unit(maker, { name: '示例机械厂有限公司', kinds: [] }));
  });

  const drafted = (by: typeof owner, own: object, division = '530102') => {
    const form = { ...tower, ...own };
    const place = { division, d2: division.slice(0, 2), d4: division.slice(0, 4), d6: division };
    const record = caseOf(ownershipFilingProcess, {
      ...place,
      applicant: by.org,
      form,
      partyOrgs: [by.org],
      parties: { applicant: by.org },
    });
    return kit.lay(kit.ownershipFilings, record);
  };
  const submit = (id: string, by: typeof owner) => kit.act(kit.ownershipFilings, [id, 'submit'], { by });

  it('C1 two pending filings of one machine are shown to both who decide, however its maker is written; to no applicant', async () => {
    const one = await drafted(owner, { serialNumber: 'TWIN-1', manufacturer: '示例机械厂', manufacturerUscc: maker });
    const other = await drafted(rival, { serialNumber: 'TWIN-1', manufacturer: '示例机械（集团）', manufacturerUscc: maker });
    expect((await Promise.all([submit(one, owner), submit(other, rival)])).map(codesOf)).toEqual(['ok', 'ok']);
    const twins = async (who: typeof examiner, id: string) => (await notes(who, id)).filter(({ code }) => code === 'FILED_TWICE');
    expect(await twins(examiner, one)).toMatchObject([{ references: [{ kind: 'OwnershipFiling', id: other }] }]);
    expect(await twins(examiner, other)).toMatchObject([{ references: [{ kind: 'OwnershipFiling', id: one }] }]);
    expect(await twins(owner, one)).toEqual([]);
  });

  it.each(notices.map((one) => [one.row, one] as const))(
    'W29 %s other pending notices about the same machine are shown to whoever decides, and to nobody else; drafts are not told, of a notice of another place that there is one',
    async (_row, { process, applicant, form }) => {
      const { type } = (process as { readonly workflow: Workflow }).workflow.process;
      const about = `about-${type}`;
      const lay = (own: object) => {
        const given = { applicant, parties: { applicant }, partyOrgs: [applicant], form, about, title: '一台', submittedAt: now, ...own };
        const cases = kit.opened.map((one) => one.cases).find((one) => one.process.workflow.process.type === type);
        return kit.lay(cases as never, caseOf(process, { state: 'SUBMITTED', ...given } as never) as never);
      };
      const far = { division: '650102', d2: '65', d4: '6501', d6: '650102' };
      const [one, other] = [await lay({}), await lay({})];
      await lay({ state: 'DRAFT' });
      await lay({ state: 'CHECKING' });
      await lay({ about: 'another' });
      const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
      const told = async (who: typeof examiner, id: string) => {
        const asked = `query ($id: ID!) { ${field}(id: $id) { reviewNotes { code references { kind id } } } }`;
        const found = (await ask(who, asked, { id }))[field] as Noted;
        return found?.reviewNotes.filter(({ code }) => code === 'PENDING_TOO');
      };
      expect(await told(examiner, one)).toEqual([{ code: 'PENDING_TOO', references: [{ kind: type, id: other }] }]);
      expect(await told(clerkOf(applicant, ['INSTALLER']), one)).toEqual([]);
      await lay(far);
      expect(await told(examiner, other)).toEqual(
        expect.arrayContaining([
          { code: 'PENDING_TOO', references: [] },
          { code: 'PENDING_TOO', references: [{ kind: type, id: one }] },
        ]),
      );
    },
  );

  it('C1 of two approved at the same moment one is refused: one machine, one filing', async () => {
    const rivals = await Promise.all(
      ['示例机械厂', '示例机械（集团）'].map((manufacturer) =>
        kit.lay(
          kit.ownershipFilings,
          caseOf(ownershipFilingProcess, {
            applicant: org.owner,
            state: 'ACCEPTED',
            form: { ...tower, serialNumber: 'TWIN-2', manufacturer, manufacturerUscc: maker },
          }),
        ),
      ),
    );
    const answers = (await Promise.all(rivals.map((id) => kit.act(kit.ownershipFilings, [id, 'approve'])))).map(codesOf);
    expect(answers.filter((answer) => answer === 'ok')).toHaveLength(1);
    const keys = `${maker}|TWIN-2`;
    expect(await kit.connection.collection('cranes').countDocuments({ keys })).toBe(1);
  });

  it('C1 P5 a name that is not that of its code is shown to whoever decides, with the name on record', async () => {
    const id = await drafted(owner, { serialNumber: 'NAME-1', manufacturer: '另一机械厂', manufacturerUscc: maker });
    expect(codesOf(await submit(id, owner))).toBe('ok');
    const named = (await notes(examiner, id)).filter(({ code }) => code === 'NAME_NOT_OF_CODE');
    expect(named).toMatchObject([
      { zh: expect.stringMatching(/生产厂家“另一机械厂”.*“示例机械厂有限公司”/u), references: [{ kind: 'Unit', id: maker }] },
    ]);
  });

  it('C1 C4 a body that is not on record as one that inspects is shown to whoever decides', async () => {
    const assessed = { assessmentBody: '评估单位', assessmentBodyUscc: maker, assessmentNumber: 'PG-1', assessedOn: '2026-09-01' };
    const id = await drafted(owner, { serialNumber: 'BODY-1', ...assessed, usableUntil: '2028-08-31' });
    expect(codesOf(await submit(id, owner))).toBe('ok');
    expect((await notes(examiner, id)).filter(({ code }) => code === 'BODY_NOT_ON_RECORD')).toMatchObject([
      { zh: expect.stringContaining('检验检测单位'), references: [] },
      { zh: expect.stringContaining('安全评估单位示例机械厂有限公司'), references: [{ kind: 'Unit', id: maker }] },
    ]);
    const own = await drafted(owner, { serialNumber: 'BODY-2', inspectionBodyUscc: owner.org });
    expect(codesOf(await submit(own, owner))).toEqual(['form.inspectionBodyUscc OWN_BODY']);
    const other = await drafted(owner, { serialNumber: 'BODY-3', inspectionBodyUscc: org.consultant });
    expect(codesOf(await submit(other, owner))).toEqual(['form.inspectionBodyUscc UNIT_KIND']);
  });

  it('C1 P5 in Xinjiang it is refused at the submission, each field named; names on record and units nobody knows are taken', async () => {
    const named = { manufacturer: '另一机械厂', manufacturerUscc: maker, inspectionBody: '检测', inspectionBodyUscc: syntheticUscc(78) };
    const wrong = await drafted(owner, { serialNumber: 'NAME-2', ...named }, '650102');
    expect(codesOf(await submit(wrong, owner))).toEqual(['form.manufacturer NAME_NOT_OF_CODE']);
    const right = await drafted(owner, { serialNumber: 'NAME-3', ...named, manufacturer: '示例机械厂 有限公司' }, '650102');
    expect(codesOf(await submit(right, owner))).toBe('ok');
  });

  it('C1x what was refused for good is begun anew with its form, by a button, without personal data', async () => {
    const id = await drafted(owner, { serialNumber: 'END-1' }, '650102');
    await kit.connection.collection('ownership_filings').updateOne({ _id: id as never }, { $set: { state: 'TERMINATED' } });
    const ended = `query ($id: ID!) { ownershipFiling(id: $id) { buttons { action } successorForm { serialNumber contactPhone } } }`;
    const seen = (await ask(owner, ended, { id }))['ownershipFiling'];
    expect(seen).toEqual({ buttons: [{ action: 'CREATE' }], successorForm: { serialNumber: 'END-1', contactPhone: null } });
    const other = await drafted(owner, { serialNumber: 'END-2' }, '650102');
    const running = (await ask(owner, ended, { id: other }))['ownershipFiling'];
    expect(running).toMatchObject({ successorForm: null });
  });
});
