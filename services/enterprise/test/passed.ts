import { syntheticUscc } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import { licenseApplicationProcess } from '../src/license-application/license-application.ts';
import { enterBatch } from '../src/license-batch/enter-batch.store.ts';
import { caseOf, unit } from './cases.ts';
import type { EnterpriseService } from './service.ts';

const counts = { a: 1, b: 2, c: 3, specialWorkers: 4 };

/** Of the n-th invented unit. */
export const codeOf = (n: number): string => syntheticUscc(1_000 + n);
export const caseIdOf = (n: number): string => deriveId('passed', String(n));

/** Invented units whose applications have passed their review just now, each in its batch. */
export const putPassed = async ({ connection, world }: Pick<EnterpriseService, 'connection' | 'world'>, ...numbers: readonly number[]) => {
  const process = licenseApplicationProcess;
  const applications = numbers.map((n) => caseOf(process, {}, { _id: caseIdOf(n), applicant: codeOf(n), state: 'PASSED' }));
  await connection.collection('units').insertMany(numbers.map((n) => unit({ _id: codeOf(n), name: `第${n}建筑公司` })) as never);
  await connection.collection(process.collection).insertMany(applications as never);
  for (const n of numbers) {
    const passed = { caseId: caseIdOf(n), process: 'NEW', unitId: codeOf(n), unitName: `第${n}建筑公司` } as const;
    const entered = await world.store.atomically((session) =>
      enterBatch(world)(session, { ...passed, authority: '530102', opinion: '符合条件', counts }),
    );
    if (!entered.ok) throw new Error(JSON.stringify(entered.error));
  }
};
