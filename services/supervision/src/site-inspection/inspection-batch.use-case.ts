import type { Subject } from '@anzhu/access';
import type { Cases, OpenInput } from '@anzhu/casework';
import { deriveId, err, type Fault, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { SiteInspectionFacts } from './inspection-rules.ts';
import type { SiteInspectionForm } from './site-inspection.form.ts';
import type { SiteInspection, SiteInspectionOutcome } from './site-inspection.ts';

type Inspections = Pick<Cases<SiteInspectionForm, SiteInspectionOutcome, SiteInspectionFacts>, 'open' | 'model' | 'process'>;

/** What a device that was off line sends of one inspection. */
export type BatchEntry = OpenInput;

export interface BatchAnswer {
  readonly requestId: string;
  /** It was on record before this batch came. */
  readonly isRepeated: boolean;
  readonly outcome: Result<SiteInspection, Refusal>;
}

const largestBatch = 200;
/** So many are recorded side by side. */
const lanes = 8;

const sizeFault: Fault = {
  path: 'records',
  code: 'TOO_MANY',
  zh: `一次至多上传${largestBatch}条检查记录`,
  en: `At most ${largestBatch} inspections are sent at once`,
};

const undatedFault: Fault = {
  path: 'form.madeAt',
  code: 'REQUIRED',
  zh: '离线记录须填写现场记录时间',
  en: 'What was made off line says when, by the clock of the device',
};

const isDated = ({ form }: BatchEntry): boolean => typeof (form as { readonly madeAt?: unknown } | null)?.madeAt === 'string';

/** Those of the batch that are on record already. */
const knownOf = async ({ model, process }: Inspections, { org }: Subject, entries: readonly BatchEntry[]): Promise<ReadonlySet<string>> => {
  const idOf = ({ requestId }: BatchEntry): string => deriveId(process.workflow.process.id, org, requestId);
  const ids = new Map(entries.map((entry) => [idOf(entry), entry.requestId]));
  const found = model.collection.find({ _id: { $in: [...ids.keys()] as never[] } }, { projection: { _id: 1 } });
  return new Set((await found.toArray()).map(({ _id }) => ids.get(String(_id)) ?? ''));
};

const isFirst = ({ requestId }: BatchEntry, at: number, entries: readonly BatchEntry[]): boolean =>
  entries.findIndex((one) => one.requestId === requestId) === at;

/** Records what was inspected off line, each entry by itself: one that is refused keeps none from being recorded, one that was sent before is answered again. */
export const recordBatch =
  (cases: Inspections) =>
  async (subject: Subject, entries: readonly BatchEntry[]): Promise<Result<readonly BatchAnswer[], Refusal>> => {
    if (entries.length > largestBatch) return err(badUserInput(sizeFault));
    const known = await knownOf(cases, subject, entries);
    const answers = new Map<BatchEntry, BatchAnswer>();
    const record = async (entry: BatchEntry, isAgain: boolean): Promise<void> => {
      const { requestId } = entry;
      const outcome = isDated(entry)
        ? await cases.open(subject, entry, { action: 'record', asked: {} })
        : err(requirementsNotMet([undatedFault]));
      answers.set(entry, { requestId, isRepeated: outcome.ok && (isAgain || known.has(requestId)), outcome });
    };
    const firsts = entries.filter(isFirst);
    const waiting = firsts.values();
    const lane = async (): Promise<void> => {
      for (const entry of waiting) await record(entry, false);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    for (const entry of entries) if (!answers.has(entry)) await record(entry, true);
    return { ok: true, value: entries.flatMap((entry) => answers.get(entry) ?? []) };
  };
