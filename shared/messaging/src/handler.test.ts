import { projectRegistered, projectVoided } from '@anzhu/contracts';
import { expect, it } from 'vitest';
import { handlersByType, on } from './handler.ts';

it('reliability: no handler of an event is lost when a service has several for it', async () => {
  const done: string[] = [];
  const note = (text: string) => async () => void done.push(text);
  const byType = handlersByType([
    on(projectRegistered, note('copy')),
    on(projectVoided, note('other')),
    on(projectRegistered, note('gate')),
  ]);
  const project = { projectId: 'P', number: 'N', name: '工程', division: '530102', sector: 'OTHER', parties: [] };
  const statuses = { constructionStatus: 'REPORTED', qualityStatus: 'REPORTED', safetyStatus: 'REPORTED' };
  await byType
    .get(projectRegistered.type)
    ?.handle({ session: null as never, event: { type: projectRegistered.type } as never, data: { ...project, ...statuses } });
  expect(done).toEqual(['copy', 'gate']);
});
