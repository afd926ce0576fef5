import { expect, it } from 'vitest';
import { certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';

/** How records are looked for, each as the service asks, with what its index begins. */
const lookups: readonly (readonly [what: string, by: string, query: object])[] = [
  ['a request that a platform answers', 'requestIds', { requestIds: 'request' }],
  ['the code of a paper', 'verifyCode', { verifyCode: 'c'.repeat(22) }],
  ['what stands on a paper', 'knownAs', { $and: [{ knownAs: { $in: ['1.2.156-A', '1.2.156-B'] } }, { knownAs: '昆明建工' }] }],
  ['a number that another subject has', 'certificateNumber', { certificateNumber: '1.2.156-A', subjectId: { $ne: 'registration-1' } }],
  ['the editions of a subject', 'subjectId', { subjectId: { $in: ['registration-1'] } }],
  ['files by a withdrawn seal', 'papers.sealedBy', { 'papers.sealedBy': { $in: ['key'] }, paperState: { $in: ['MADE', 'NONE'] } }],
  ['files by a seal that was not noted', 'papers.sealedBy', { 'papers.sealedBy': null, paperState: 'MADE' }],
];

interface Stage {
  readonly inputStage?: Stage;
  readonly keyPattern?: Readonly<Record<string, 1 | -1>>;
}

const indexIn = ({ inputStage, keyPattern = {} }: Stage): string | undefined =>
  inputStage ? indexIn(inputStage) : Object.keys(keyPattern)[0];

it('K9 reliability: whatever is looked for among certificates is found by an index of its own, at public doors too', async () => {
  const service = await certificateService('2026-03-02T02:00:00Z');
  for (const n of [1, 2]) await service.hear('equipment.use-registration.approved.v1', { version: 1, data: registered(n) });
  const certificates = service.connection.collection('certificates');
  const gone = lookups.map(async ([what, , query]) => {
    const { queryPlanner } = await certificates.find(query as never).explain('queryPlanner');
    return [what, indexIn(queryPlanner.winningPlan)];
  });
  expect(await Promise.all(gone)).toEqual(lookups.map(([what, by]) => [what, by]));
  await service.stop();
});
