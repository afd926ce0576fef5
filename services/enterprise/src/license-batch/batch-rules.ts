import type { Fault, LocalDate } from '@anzhu/kernel';
import type { BlockReason, Reference } from '@anzhu/workflow';
import { batchStates } from './batch-words.ts';
import type { LicenseBatch } from './license-batch.ts';

type BatchState = LicenseBatch['state'];

/** Where what is done about a batch belongs: to the authority that gathers it, and to no other above or below. */
export const placeOfBatch = (
  { batchId }: { readonly batchId?: string | undefined },
  { batch }: { readonly batch: LicenseBatch | null },
  { region }: { readonly region: string },
): string | Fault => {
  const path = 'form.batchId';
  if (batchId === undefined) return { path, code: 'REQUIRED', zh: '请选择批次', en: 'Name the batch' };
  if (batch?.division === region) return region;
  return { path, code: 'OTHER_AUTHORITY', zh: '没有该批次,或不由本机关发证', en: 'There is no such batch, or another authority issues it' };
};

const referenceTo = ({ _id, name }: LicenseBatch): readonly Reference[] => [{ kind: 'LicenseBatch', id: _id, label: name }];

/** Why a batch is not in one of the wanted states; the reason says in which it is. */
export const batchReasons = (batch: LicenseBatch | null, wanted: readonly BatchState[]): readonly BlockReason[] => {
  if (!batch) return [{ code: 'BATCH_UNKNOWN', zh: '没有该批次', en: 'There is no such batch' }];
  if (wanted.includes(batch.state)) return [];
  const { zh, en } = batchStates[batch.state];
  const references = referenceTo(batch);
  return [{ code: `BATCH_${batch.state}`, zh: `批次“${batch.name}”的状态为: ${zh}`, en: `The batch ${batch.name} is: ${en}`, references }];
};

/** Nothing of a batch is decided while its notice runs, the last day included. */
export const windowReasons = (batch: LicenseBatch | null, today: LocalDate): readonly BlockReason[] =>
  batch && (batch.toldUntil === null || today <= batch.toldUntil)
    ? [
        {
          code: 'NOTICE_RUNNING',
          zh: `公示期至${batch.toldUntil ?? '未公示'},期满后方可审批`,
          en: `The notice runs until ${batch.toldUntil ?? '(not told yet)'}: the decision comes after it`,
          references: referenceTo(batch),
        },
      ]
    : [];
