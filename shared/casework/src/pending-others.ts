import type { Subject } from '@anzhu/access';
import { localDate } from '@anzhu/kernel';
import { type BlockReason, phaseOf } from '@anzhu/workflow';
import { mayRead } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import { variantOfCase } from './judge.ts';

type Looked = Pick<CaseRecord, '_id' | 'about' | 'state' | 'variant' | 'tableVersion'>;

const mostShown = 5;

const asList = (about: CaseRecord['about']): readonly string[] => (typeof about === 'string' ? [about] : (about ?? []));

/** Whether an authority has the case in hand. */
const isPending = <F, X, Facts>({ process }: CaseDeps<F, X, Facts>, record: Looked): boolean =>
  !process.workflow.process.preparing?.includes(record.state) &&
  phaseOf(process.workflow, variantOfCase(process, record), record.state) === 'IN_PROGRESS';

/** What is said of a case in other hands to who may not read it. */
const elsewhere = (zh: string, en: string): BlockReason => ({
  code: 'PENDING_TOO',
  zh: `同一对象另有其他主管部门在办的${zh}`,
  en: `Another authority has a pending case about the same: ${en}`,
});

/** Whoever decides sees the other pending cases of the process about the same records, such as a second notice of one stay, as far as the cases may be read. */
export const pendingOthers = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  record: Looked,
  subject: Subject,
): Promise<readonly BlockReason[]> => {
  const about = asList(record.about);
  if (subject.orgKind !== 'AUTHORITY' || about.length === 0 || !isPending(deps, record)) return [];
  const states = Object.keys(deps.process.workflow.process.states).filter((state) => isPending(deps, { ...record, state }));
  const query = { about: { $in: about }, state: { $in: states }, _id: { $ne: record._id } };
  const cursor = deps.model.collection.find(query as never).limit(mostShown);
  const found = ((await cursor.toArray()) as unknown as readonly CaseRecord<F, X>[]).filter((one) => isPending(deps, one));
  const names = (await deps.namesOfUnits?.(found.map(({ applicant }) => applicant))) ?? new Map<string, string>();
  const { type, zh, en } = deps.process.workflow.process;
  return found.map((other) => {
    if (!mayRead(subject, other)) return elsewhere(zh, en);
    const [unitName, on] = [names.get(other.applicant) ?? other.applicant, other.submittedAt ? localDate(other.submittedAt) : ''];
    return {
      code: 'PENDING_TOO',
      zh: `同一对象另有在办的${zh}: ${unitName},${on}上报`,
      en: `Another case about the same is pending: ${en}, ${unitName}, submitted on ${on}`,
      references: [{ kind: type, id: other._id, label: other.title }],
    };
  });
};
