import { searchable } from '@anzhu/identifiers';
import { ok } from '@anzhu/kernel';
import { migrate } from '@anzhu/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../test/cases.ts';
import { zhongshanExaminer as by, type EquipmentKit, equipmentKit } from '../../test/equipment-kit.ts';
import { installation, org } from '../../test/world.ts';
import { localOwner, zhongshan } from '../../test/zhongshan.ts';
import { certificateReissueProcess } from '../filings/certificate-reissue/certificate-reissue.ts';
import { admit, know } from '../sites/project-gate/project-gate.ts';
import { presentNumbers } from './0010-present-numbers.migration.ts';

const former = '粤T-T00001';
const stated = { title: 1, searchText: 1, grams: 1, filingNumber: 1, open: 1 } as const;

describe('C15 a machine that version 0.1.0 renumbered, on a real MongoDB', () => {
  let kit: EquipmentKit;
  let craneId: string;

  const stay = (_id: string, state: 'STANDING' | 'DISMANTLED') =>
    installation({ _id, craneId, filingNumber: former, projectId: 'site', state, isStanding: state === 'STANDING' } as never);
  const lay = (own: object) =>
    kit.lay(
      kit.certificateReissues,
      caseOf(certificateReissueProcess, { ...zhongshan, applicant: org.owner, about: craneId, form: { craneId }, ...own }),
    );
  const whole = async () => {
    const all = ['installations', 'project_gates', ...new Set(kit.opened.map(({ cases }) => cases.process.collection))].map(
      async (name) =>
        [
          name,
          await kit.connection
            .collection(name)
            .find({}, { sort: { _id: 1 }, projection: stated })
            .toArray(),
        ] as const,
    );
    return Object.fromEntries(await Promise.all(all));
  };
  const run = async () => {
    await kit.connection.collection('migrations').deleteMany({});
    await migrate({ connection: kit.connection, migrations: [presentNumbers], tell: () => undefined });
    return whole();
  };

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.connection.collection('unit_copies').replaceOne({ _id: org.owner as never }, localOwner);
    const filed = await kit.fileCrane({ ...zhongshan, filingNumber: former, reissueDue: { since: '2026-09-01', reason: '旧证' } });
    craneId = filed.craneId;
    const { gates, installations } = kit.records;
    for (const { _id, ...own } of [stay('standing', 'STANDING'), stay('left', 'DISMANTLED')])
      await kit.store.atomically((session) => installations.begin({ _id, ...own }, session));
    const { category, since } = stay('standing', 'STANDING');
    const inGate = { installationId: 'standing', craneId, filingNumber: former, category, since };
    await kit.store.atomically((session) => gates.change('site', session, (gate) => ok(know(gate))));
    await kit.store.atomically((session) => gates.change('site', session, (gate) => admit(gate, 'site', inGate)));
    await lay({ title: `${former} 示例工程` });
    await lay({ title: `示例工程 ${former}0` });
    await lay({ about: 'another', title: `${former} 他处` });
    const outcome = { formerFilingId: filed.filingId };
    const reissue = await lay({ state: 'SUBMITTED', title: `${former} 塔式起重机`, outcome });
    expect(codesOf(await kit.act(kit.certificateReissues, [reissue, 'approve'], { by }))).toBe('ok');
  });

  /** That version wrote the machine and its case alone. */
  const asBefore = async () => {
    const { connection } = kit;
    await connection.collection('installations').updateMany({ craneId }, { $set: { filingNumber: former } });
    await connection.collection('project_gates').updateMany({ 'open.craneId': craneId }, { $set: { 'open.$.filingNumber': former } });
    const title = `${former} 示例工程`;
    const renamed = { about: craneId, title: { $regex: '示例工程$' } };
    await connection.collection('certificate_reissues').updateMany(renamed, { $set: { title, ...searchable(title) } });
  };

  it('C15 W17 is shown afterwards as if this version had renumbered it, and once more changes nothing', async () => {
    const now = await whole();
    expect(JSON.stringify(now)).toContain(`〔原：${former}〕 示例工程`);
    await asBefore();
    expect(await whole()).not.toEqual(now);
    expect(await run()).toEqual(now);
    expect(await run()).toEqual(now);
  });
});
