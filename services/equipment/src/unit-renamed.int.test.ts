import { readFileSync } from 'node:fs';
import { createLists } from '@anzhu/casework';
import { unitApproved, unitChanged } from '@anzhu/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../test/cases.ts';
import { type EquipmentKit, equipmentKit, examiner } from '../test/equipment-kit.ts';
import { org } from '../test/world.ts';
import { processes } from './sdl.ts';

const { rename } = JSON.parse(readFileSync(new URL('../test/inputs/42-unit-renamed.json', import.meta.url), 'utf8')) as { rename: string };
const [, old = '', name = ''] = /^(\S+) → (\S+) while/.exec(rename) ?? [];
const unit = { uscc: org.owner, name, kinds: ['EQUIPMENT_OWNER'], division: '530102', status: 'APPROVED' };

describe('cases 45: a unit that is renamed while its cases run', () => {
  let kit: EquipmentKit;

  const titlesOf = async ({ cases }: EquipmentKit['opened'][number], search: string): Promise<readonly string[]> => {
    const found = await createLists(cases).list(examiner, { search });
    if (!found.ok) throw new Error(found.error.code);
    return found.value.edges.map(({ node }) => node.title);
  };

  beforeAll(async () => {
    kit = await equipmentKit();
    for (const { cases } of kit.opened) {
      const state = Object.keys(cases.process.workflow.process.states).at(-1) ?? '';
      const own = { state, division: '530102', form: {} as never };
      await kit.lay(cases, caseOf(cases.process, { ...own, applicant: org.owner, title: `塔式起重机 ${old}` }) as never);
      await kit.lay(cases, caseOf(cases.process, { ...own, applicant: org.contractor, title: `升降机 ${old}` }) as never);
    }
    await kit.receive(unitApproved, { ...unit, name: old });
    for (const _ of ['told', 'told again']) await kit.receive(unitChanged, { ...unit, formerNames: [old] });
  });

  it.each(processes.map(({ workflow }) => [workflow.process.type, workflow.process.id] as const))(
    'cases 45: a %s is called by the present name, found by both, and no other unit’s case is touched',
    async (_, id) => {
      const opened = kit.opened.find(({ cases }) => cases.process.workflow.process.id === id);
      if (!opened) throw new Error(`${id} is not open`);
      const title = `塔式起重机 ${name}〔原：${old}〕`;
      expect(await titlesOf(opened, '更名')).toEqual([title]);
      expect(await titlesOf(opened, name)).toEqual([title]);
      expect((await titlesOf(opened, old)).toSorted()).toEqual([`升降机 ${old}`, title]);
    },
  );

  it('E1 a merged unit’s cases of every process are found by the name of its successor too, as long as it is merged', async () => {
    const successorName = '昆明盘龙机械';
    await kit.receive(unitChanged, { ...unit, formerNames: [old], successor: org.contractor, successorName });
    const merged = `塔式起重机 ${name}〔原：${old}〕〔已并入：${successorName}〕`;
    for (const opened of kit.opened) {
      expect(await titlesOf(opened, successorName)).toEqual([merged]);
      expect(await titlesOf(opened, name)).toEqual([merged]);
    }
    await kit.receive(unitChanged, { ...unit, formerNames: [old], successorName: null });
    for (const opened of kit.opened) {
      expect(await titlesOf(opened, successorName)).toEqual([]);
      expect(await titlesOf(opened, name)).toEqual([`塔式起重机 ${name}〔原：${old}〕`]);
    }
  });
});
