import { namesErasedIn } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { now } from '../test/cases.ts';
import { supervisionService } from '../test/service.ts';
import { processes } from './sdl.ts';

it('P5 X9 the names of a person are erased from every case of the supervision service and from its projects', async () => {
  const service = await supervisionService();
  const { connection, parts, secrets } = service;
  const team = [{ role: 'PROJECT_MANAGER', personRef: 'ref-erased', name: '欧阳拭名', uscc: '91530102MA6K000225' }] as const;
  const projectId = await service.given({}, { team });
  const collections = processes.map(({ collection }) => collection);
  const { before, after } = await namesErasedIn({ connection, parts, now, secrets }, collections);
  await service.stop();
  expect(before).toEqual([...collections, 'log_entries', 'projects'].sort());
  expect(after).toEqual([]);
  expect((await service.projectOf(projectId))?.team).toEqual([{ ...team[0], name: '已删除姓名' }]);
});
