import type { Subject } from '@anzhu/access';
import { err, type Fault, isUuid, ok, type Result } from '@anzhu/kernel';
import { badRequestId, type Own, type Request, requestOf } from '@anzhu/store';
import { type Refusal, requirementsNotMet, stateLabel } from '@anzhu/workflow';
import { actionsFor, mayEdit, mayOpen } from './actor.ts';
import { savedAudience } from './audience.ts';
import type { CaseRecord } from './case-record.ts';
import { currentCase, formEntry, type SaveInput } from './commands.ts';
import type { CaseDeps } from './deps.ts';
import { draftOf, withPapers } from './draft.ts';
import { variantOfCase } from './judge.ts';

const notEditable = <F, X, Facts>({ process }: CaseDeps<F, X, Facts>, subject: Subject, record: CaseRecord<F, X>): Refusal => ({
  code: 'ACTION_NOT_ALLOWED',
  state: record.state,
  stateLabel: stateLabel(process.workflow, variantOfCase(process, record), record.state),
  action: 'save',
  actionLabel: { zh: '保存表单', en: 'Save the form' },
  allowed: actionsFor(process, record, subject),
  zh: '当前不可编辑',
  en: 'The form cannot be edited now',
});

const otherProcedure: Fault = {
  path: 'form',
  code: 'OTHER_PROCEDURE',
  zh: '退回的案件不得改到适用其他程序的地区',
  en: 'A returned case cannot move to a place with another procedure',
};

const otherRecord = (field: string): Fault => ({
  path: `form.${field}`,
  code: 'OTHER_RECORD',
  zh: '退回的案件不得改为办理另一对象,请撤销本案后另行办理',
  en: 'A returned case stays about the record it was handed on for: withdraw it and begin another',
});

/** What a returned case must not change: where another procedure applies, and the record that waits for it. */
const keptFaults = <F, X, Facts>(
  { followsUp }: CaseDeps<F, X, Facts>['process'],
  record: CaseRecord<F, X>,
  draft: Procedure & Pick<CaseRecord<F, X>, 'form'>,
): readonly Fault[] => [
  ...(draft.variant !== record.variant && draft.division !== record.division ? [otherProcedure] : []),
  ...(followsUp !== undefined && draft.form[followsUp] !== record.form[followsUp] ? [otherRecord(followsUp)] : []),
];

type Procedure = Pick<CaseRecord, 'division' | 'variant' | 'tableVersion'>;

/** A draft follows its place, if the subject may open a case there; a returned case keeps the procedure it began with. */
const procedureOf = <F, X, Facts>(
  { process }: CaseDeps<F, X, Facts>,
  subject: Subject,
  { record, draft }: { readonly record: CaseRecord<F, X>; readonly draft: Procedure & Pick<CaseRecord<F, X>, 'form'> },
): Result<Omit<Procedure, 'division'>, Refusal> => {
  const { variant, tableVersion } = draft;
  if (record.state !== process.workflow.process.initial) {
    const faults = keptFaults(process, record, draft);
    return faults.length > 0 ? err(requirementsNotMet(faults)) : ok({ variant: record.variant, tableVersion: record.tableVersion });
  }
  return variant !== record.variant && !mayOpen(process, variant, subject) ? err({ code: 'FORBIDDEN' }) : ok({ variant, tableVersion });
};

const change = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  subject: Subject,
  { record, input, request }: { readonly record: CaseRecord<F, X>; readonly input: SaveInput; readonly request: Request },
): Promise<Result<CaseRecord<F, X>, Refusal>> => {
  if (!mayEdit(deps.process, record, subject)) return err(notEditable(deps, subject, record));
  const draft = await draftOf(deps, input, { applicant: subject, earlier: record });
  if (!draft.ok) return draft;
  const procedure = procedureOf(deps, subject, { record, draft: draft.value });
  if (!procedure.ok) return procedure;
  const set = { ...draft.value, ...procedure.value, ...(deps.process.isSeenAtOnce ? {} : savedAudience(record)) } as Partial<
    Own<CaseRecord<F, X>>
  >;
  const { tableVersion } = procedure.value;
  const { division } = draft.value;
  const entry = formEntry(deps.process, subject, { action: 'save', from: record.state, to: record.state, tableVersion, division });
  const history = [{ ...entry, isCounted: true } as const];
  const { papers } = draft.value;
  return withPapers(deps, { _id: record._id, applicant: subject.org, papers, former: record.papers }, () =>
    deps.store.save<CaseRecord<F, X>>(deps.model, record, { set, history, request }),
  );
};

/** Changes the form of a draft or a returned case (X5). */
export const saver =
  <F, X, Facts>(deps: CaseDeps<F, X, Facts>) =>
  async (subject: Subject, input: SaveInput): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    if (!isUuid(input.requestId)) return err(badRequestId);
    const { id, expectedVersion, form, papers } = input;
    const request = requestOf(input.requestId, subject, { form, papers, id });
    const found = await currentCase(deps, subject, { id, expectedVersion, request })();
    return 'answer' in found ? found.answer : change(deps, subject, { record: found.record, input, request });
  };
