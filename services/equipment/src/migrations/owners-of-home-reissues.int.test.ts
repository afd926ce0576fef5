import { migrate } from '@anzhu/store';
import { expect, it } from 'vitest';
import { caseOf } from '../../test/cases.ts';
import { equipmentKit, zhongshanExaminer } from '../../test/equipment-kit.ts';
import { org } from '../../test/world.ts';
import { homeReissueProcess } from '../filings/home-reissue/home-reissue.ts';
import { ownersOfHomeReissues } from './0002-owners-of-home-reissues.migration.ts';

it('C15 a re-issue at home recorded before names the owner after the job, once and no other than the crane has', async () => {
  const { connection, fileCrane } = await equipmentKit();
  const { craneId } = await fileCrane();
  const records = connection.collection<{ _id: string }>('home_reissues');
  const stored = (_id: string, crane: string) => {
    const parties = { applicant: zhongshanExaminer.org };
    const own = { applicant: zhongshanExaminer.org, state: 'RECORDED', form: { craneId: crane }, parties };
    return { ...caseOf(homeReissueProcess, own), _id, partyOrgs: [zhongshanExaminer.org] };
  };
  await records.insertMany([stored('known', craneId), stored('lost', 'nowhere')] as never);
  const run = () => migrate({ connection, migrations: [ownersOfHomeReissues], tell: () => undefined });
  const parties = async () => (await records.find({}, { sort: { _id: 1 }, projection: { parties: 1, partyOrgs: 1 } }).toArray()) as unknown;
  await run();
  const expected = [
    { _id: 'known', parties: { applicant: zhongshanExaminer.org, owner: org.owner }, partyOrgs: [zhongshanExaminer.org, org.owner] },
    { _id: 'lost', parties: { applicant: zhongshanExaminer.org }, partyOrgs: [zhongshanExaminer.org] },
  ];
  expect(await parties()).toEqual(expected);
  await run();
  expect(await parties()).toEqual(expected);
});
