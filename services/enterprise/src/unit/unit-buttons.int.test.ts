import { refusedButtons } from '@anzhu/testing';
import { afterAll, expect, it } from 'vitest';
import { accountsService, admin, member, officer, official } from '../../test/accounts.ts';
import { uscc } from '../../test/cases.ts';
import { unitButtons } from './unit-buttons.use-case.ts';

const { service } = await accountsService();
afterAll(() => service.stop());

const examiner = official('530102', 'EXAMINER');
const license = { number: '(云)JZ安许证字[2024]000001', issuedOn: '2024-03-01', validUntil: '2027-02-28' };
const units = service.connection.collection('units');

/** What the unit offers to anybody; nothing of it is refused. */
const press = async (state: string): Promise<readonly string[]> => {
  const answers = { importWorkSafetyLicense: { uscc, ...license }, changeUnit: { address: '五华区二号' } };
  const all: string[] = [];
  for (const who of [admin, member('li'), officer, examiner, official('650000', 'EXAMINER')]) {
    const found = await refusedButtons(service, { who, at: `unit(uscc: "${uscc}")`, id: uscc, answers });
    expect([state, who.id, found.refused]).toEqual([state, who.id, []]);
    all.push(...found.pressed);
  }
  return [...new Set(all)].toSorted();
};

const stands = (set: object) => units.updateOne({ _id: uscc as never }, { $set: set });

it('E1 E14 X12 no button of a unit is refused whatever is answered, however the unit stands', async () => {
  expect(await press('approved')).toEqual(Object.keys(unitButtons.Unit).toSorted());
  await stands({ status: 'REGISTERED' });
  expect(await press('not approved')).not.toContain('importWorkSafetyLicense');
  await stands({ status: 'APPROVED', kinds: ['EQUIPMENT_OWNER'] });
  await press('no builder');
  await stands({ kinds: ['CONTRACTOR'], successor: '91530102MA6K000304' });
  expect(await press('merged')).toEqual([]);
  await stands({ successor: null });
  await service.change(examiner, 'importWorkSafetyLicense', { uscc, ...license });
  expect(await press('with a license in force')).toEqual(['changeUnit']);
});
