import { projectRegistered, projectVoided } from '@anzhu/contracts';
import { expect, it } from 'vitest';
import { handlersOf, on } from './handler.ts';

const done: string[] = [];
const note = (text: string) => async () => void done.push(text);

it('reliability: no handler of an event is lost when a service has several for it', async () => {
  const handlers = handlersOf([
    { name: 'copies', handlers: [on(projectRegistered, note('copy')), on(projectVoided, note('other'))] },
    { name: 'gates', handlers: [on(projectRegistered, note('gate'))] },
  ]);
  const project = { projectId: 'P', number: 'N', name: '工程', division: '530102', sector: 'OTHER', parties: [] };
  const statuses = { constructionStatus: 'REPORTED', qualityStatus: 'REPORTED', safetyStatus: 'REPORTED' };
  const received = { session: null as never, event: { type: projectRegistered.type } as never, data: { ...project, ...statuses } };
  for (const { handle } of handlers.get(projectRegistered.type) ?? []) await handle(received);
  expect(done).toEqual(['copy', 'gate']);
});

it('reliability: two followers of one name are refused: neither could be told what the other was', () => {
  const twice = { name: 'copies', handlers: [on(projectVoided, note('x'))] };
  expect(() => handlersOf([twice, twice])).toThrow(/copies/);
});
