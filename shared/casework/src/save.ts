import type { Subject } from '@anzhu/access';
import { err, isUuid, type Result } from '@anzhu/kernel';
import { badRequestId, requestOf } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { actionsFor, mayEdit } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import { currentCase, formEntry, type SaveInput } from './commands.ts';
import type { CaseDeps } from './deps.ts';
import { draftOf } from './draft.ts';

const notEditable = <F, X, Facts>({ process }: CaseDeps<F, X, Facts>, subject: Subject, record: CaseRecord<F, X>): Refusal => ({
  code: 'ACTION_NOT_ALLOWED',
  state: record.state,
  action: 'save',
  allowed: actionsFor(process, record, subject),
  zh: '当前不可编辑',
  en: 'The form cannot be edited now',
});

/** Changes the form of a draft or a returned case (X5); a returned one keeps the procedure it began with. */
export const saver =
  <F, X, Facts>(deps: CaseDeps<F, X, Facts>) =>
  async (subject: Subject, input: SaveInput): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    if (!isUuid(input.requestId)) return err(badRequestId);
    const { id, expectedVersion, form, papers } = input;
    const request = requestOf(input.requestId, { form, papers, id });
    const found = await currentCase(deps, subject, { id, expectedVersion, request })();
    if ('answer' in found) return found.answer;
    const { record } = found;
    const { editable, initial } = deps.process.workflow.process;
    if (!mayEdit(deps.process, record, subject) || !editable.includes(record.state)) return err(notEditable(deps, subject, record));
    const draft = await draftOf(deps, input, { applicant: subject, earlier: record.form });
    if (!draft.ok) return draft;
    const procedure = record.state === initial ? {} : { variant: record.variant, tableVersion: record.tableVersion };
    const history = [formEntry(subject, 'save', { from: record.state, to: record.state })];
    return deps.store.save<CaseRecord<F, X>>(deps.model, record, { set: { ...draft.value, ...procedure } as never, history, request });
  };
