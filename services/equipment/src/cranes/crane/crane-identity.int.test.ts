import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit, examiner } from '../../../test/equipment-kit.ts';
import { tower } from '../../../test/filings.ts';
import { org } from '../../../test/world.ts';
import type { OwnershipFilingForm } from '../../filings/ownership-filing/ownership-filing.form.ts';
import { ownershipFilingProcess } from '../../filings/ownership-filing/ownership-filing.ts';

type Made = Partial<OwnershipFilingForm>;

const reported = JSON.parse(readFileSync(new URL('../../../test/inputs/31-crane-identity.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Made | readonly Made[]>
>;
const [filed = {}, again = []] = Object.values(reported) as [Made?, (readonly Made[])?];

describe('the identity of a machine on a real MongoDB', () => {
  let kit: EquipmentKit;

  beforeAll(async () => {
    kit = await equipmentKit();
    expect(await approve(await submitted(first))).toBe('ok');
  });

  const place = { division: '530103', d4: '5301', d6: '530103' };
  const first = { ...filed, manufacturerUscc: org.projectOwner };
  const submitted = (made: Made) =>
    kit.lay(
      kit.ownershipFilings,
      caseOf(ownershipFilingProcess, { ...place, applicant: org.owner, state: 'ACCEPTED', form: { ...tower, ...first, ...made } }),
    );
  const approve = async (id: string) => codesOf(await kit.act(kit.ownershipFilings, [id, 'approve'], { by: examiner }));

  it.each(again)('C1 inputs 31: a machine on record is not filed again as %j', async (made) => {
    const before = await kit.records.cranes.countDocuments();
    expect(await approve(await submitted(made))).toEqual(['CRANE_ALREADY_FILED']);
    expect(await kit.records.cranes.countDocuments()).toBe(before);
  });

  it.each<readonly [string, Made]>([
    ['another name of a maker of the same code', { manufacturer: '示例机械厂有限公司' }],
    [
      'a small letter in the code of the maker and another name',
      { manufacturer: '示例', manufacturerUscc: org.projectOwner.toLowerCase() },
    ],
    ['another code of a maker of the same name', { manufacturerUscc: org.installer }],
  ])('C1 a machine on record is not filed again with %s', async (_, made) => {
    const before = await kit.records.cranes.countDocuments();
    expect(await approve(await submitted(made))).toEqual(['CRANE_ALREADY_FILED']);
    expect(await kit.records.cranes.countDocuments()).toBe(before);
  });

  it('C1 of two filings of one machine under two names of its maker, approved at once, one wins', async () => {
    const rivals = await Promise.all(['甲厂', '甲厂有限公司'].map((manufacturer) => submitted({ manufacturer, serialNumber: 'WF-2' })));
    const answers = await Promise.all(rivals.map(approve));
    expect(answers).toContain('ok');
    expect(answers.flat()).toContainEqual(expect.stringMatching(/^CRANE_(ALREADY_FILED|ON_RECORD)$/));
    expect(await kit.records.cranes.countDocuments({ serialNumber: 'WF-2' } as never)).toBe(1);
  });

  it('C1 another serial number or another maker is another machine', async () => {
    const others = [{ serialNumber: 'WF-3' }, { serialNumber: 'WF-3', manufacturer: '乙厂', manufacturerUscc: org.installer }];
    for (const made of others) expect(await approve(await submitted(made))).toBe('ok');
  });
});
