import { createExport, createTemplate } from '@anzhu/case-files';
import {
  type ActInput,
  attentionOf,
  begunAnewAs,
  type CaseRecord,
  type Cases,
  type Content,
  createLists,
  entryTold,
  initiationOf,
  inWords,
  type ListRequest,
  limitDaysLeft,
  mapSecrets,
  mayEdit,
  nameNotes,
  type OpenInput,
  pendingOthers,
  progressOf,
  type SaveInput,
  type Sealed,
  variantOfCase,
  withoutNulls,
} from '@anzhu/casework';
import { answer, connectionResolvers, edgeError, referring, resolversReading, type SubgraphContext } from '@anzhu/graphql';
import { divisionName } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import type { LogRequest } from '@anzhu/store';
import { type EdgeRefusal, isReplaced, listField, mutationName, personalActions, phaseOf, stateLabel } from '@anzhu/workflow';
import { actionFields } from './action-fields.ts';
import { acted, saved } from './answer-case.ts';
import { decidedFields, verdictFields } from './decided-fields.ts';
import type { CasesById } from './follow-up-buttons.ts';
import { checkQuery, createMutation, exportField, saveMutation, singleField, templateField } from './names.ts';
import { paperListResolvers } from './paper-list.ts';
import { papersCalled } from './papers-called.ts';
import { processInfo } from './process-info.ts';
import { ticketOrThrow } from './ticket.ts';

type Input<T> = { readonly input: T };
type Ctx = SubgraphContext;

/** To a command an absent and a null input are the same. */
const commandOf = (action: string, input: Record<string, unknown>): ActInput => {
  const { requestId, id, expectedVersion, opinion, verdict, ...asked } = withoutNulls(input) as Record<string, unknown>;
  return { requestId, id, expectedVersion, opinion, verdict, asked, action } as ActInput;
};

const isUnit = (org: string): boolean => /^[0-9A-Z]{18}$/.test(org);

const { reads } = resolversReading<CaseRecord>();

const past = ['history', 'remembered'] as const;
const procedural = ['variant', 'tableVersion'] as const;
const reviewed = [...procedural, 'state', 'verdicts', 'assigned'] as const;
const progressing = [...procedural, 'state', ...past, 'verdicts', 'parties', 'applicant'] as const;

/** Whether forms are saved before they are handed on; a pushed case has none, and some businesses end as they are opened. */
const isSavedByItself = ({ isPushed, workflow }: Pick<Cases<never, never, never>['process'], 'isPushed' | 'workflow'>): boolean =>
  !isPushed && !workflow.process.opensWith;

const caseFields = <F, X, Facts>({ process, calendar }: Cases<F, X, Facts>) => ({
  id: reads(['_id'], ({ _id }) => _id),
  title: reads(['title'], ({ title }, _: unknown, { locale }: Ctx) => title || process.workflow.process[locale]),
  process: reads([], () => processInfo(process)),
  phase: reads([...procedural, 'state'], (record) => phaseOf(process.workflow, variantOfCase(process, record), record.state)),
  stateLabel: reads([...procedural, 'state'], (record) => stateLabel(process.workflow, variantOfCase(process, record), record.state)),
  divisionLabel: reads(['division'], ({ division }) => divisionName(division)),
  procedure: reads(['variant'], ({ variant }) => variant),
  applicant: reads(['applicant'], ({ applicant }) => (isUnit(applicant) ? { uscc: applicant } : null)),
  applicantOrg: reads(['applicant'], ({ applicant }) => applicant),
  progress: reads(progressing, (record, _: unknown, { subject }: Ctx) => progressOf(process, record, subject)),
  initiator: reads(past, (record) => initiationOf(process, record)?.actorName ?? null),
  isEditable: reads(
    ['applicant', 'variant', 'state'],
    (record, _: unknown, { subject }: Ctx) => isSavedByItself(process) && mayEdit(process as never, record, subject),
  ),
  isInternal: reads(['partyOrgs'], ({ partyOrgs }) => !partyOrgs.some(isUnit)),
  isOverdue: reads(['dueAt'], ({ dueAt }, _: unknown, { now }: Ctx) => dueAt !== null && dueAt < localDate(now())),
  limitDaysLeft: reads(['dueAt', 'limitLeft'], (record, _: unknown, { now }: Ctx) =>
    limitDaysLeft(record, { calendar, today: localDate(now()) }),
  ),
  attention: reads(['outcome'], (record) => attentionOf(process, record)),
  ...verdictFields(process),
});

const noteFields = <F, X, Facts>(cases: Cases<F, X, Facts>) => ({
  reviewNotes: async (record: CaseRecord<F, X>, _: unknown, { subject }: Ctx): Promise<readonly object[]> => {
    const { process, namesOfUnits, notes } = cases;
    const ofNames = namesOfUnits ? await nameNotes(process, record, namesOfUnits) : [];
    const own = notes ? await notes(record, subject) : await pendingOthers(cases, record, subject);
    return referring([...ofNames, ...own]);
  },
});

const contentFields = <F, X, Facts>({ process, files, store, model, onRecord }: Cases<F, X, Facts>) => {
  const { workflow } = process;
  const calledIn = papersCalled(workflow);
  const shown = ({ papers, ...record }: Pick<CaseRecord<F, X>, 'papers' | (typeof procedural)[number]>) => {
    const called = calledIn(variantOfCase(process, record));
    return papers.map((paper, at) => ({
      ...paper,
      isReplaced: isReplaced(workflow.process, papers, at),
      ...{ label: called(paper.kind), url: files.downloadUrl(paper.fileId) },
    }));
  };
  return {
    history: reads(['_id', ...past, ...reviewed, 'parties'], async (record, asked: LogRequest, { subject }: Ctx) =>
      (await store.readLog(model, record, asked)).map(entryTold(process, record, subject)).map((entry) => inWords(process, record, entry)),
    ),
    papers: reads(['papers', ...procedural], shown),
    form: reads(['form'], ({ form }) => mapSecrets(process.form, form, (_, value) => (value as Sealed).masked)),
    successorForm: reads(['form', ...procedural, 'state', 'applicant'], async (record, _: unknown, { subject }: Ctx) =>
      begunAnewAs(process, record, subject)
        ? { ...(mapSecrets(process.form, record.form, () => null) as object), ...(await onRecord?.(record)) }
        : null,
    ),
    ...decidedFields(process),
  };
};

/** Links to files made while they are read; what gives a link also makes the file. */
const fileResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>) => {
  const { type } = cases.process.workflow.process;
  const exported = createExport(cases);
  const template = createTemplate({ ...cases.process.workflow.process, form: cases.process.form }, cases.files);
  cases.files.offer(exported.kind, 'LIST', exported.make);
  if (cases.process.imports) cases.files.offer(template.kind, 'LIST', template.make);
  return {
    [exportField(type)]: (_: unknown, request: ListRequest, { subject, locale }: Ctx) =>
      ticketOrThrow(exported.link(subject, request, locale)),
    ...(cases.process.imports
      ? { [templateField(type)]: (_: unknown, __: unknown, { subject, locale }: Ctx) => ticketOrThrow(template.link(subject, locale)) }
      : {}),
  };
};

const checkResolver =
  <F, X, Facts>({ tried }: Cases<F, X, Facts>) =>
  async (_: unknown, content: Content, { subject }: Ctx) => {
    const trial = await tried(subject, content);
    if (!trial.ok) throw edgeError(trial.error as EdgeRefusal);
    return { ...trial.value, reasons: referring(trial.value.reasons) };
  };

const queryResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>, list: unknown) => {
  const { type } = cases.process.workflow.process;
  return {
    [singleField(type)]: async (_: unknown, { id }: { id: string }, { subject }: Ctx) => {
      const found = await cases.load(subject, id);
      return found.ok ? found.value : null;
    },
    [listField(type)]: list,
    ...(cases.process.isPushed ? {} : { [checkQuery(type)]: checkResolver(cases) }),
    ...fileResolvers(cases),
  };
};

const mutationResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>) => {
  const { process } = cases;
  const { type } = process.workflow.process;
  const acting = personalActions(process.workflow).map((action) => [
    mutationName(action, type),
    (_: unknown, { input }: Input<Record<string, unknown>>, { subject }: Ctx) => acted(cases, subject, commandOf(action, input)),
  ]);
  const create = (_: unknown, { input }: Input<OpenInput & Record<string, unknown>>, { subject }: Ctx) => {
    const { requestId, form, papers, ...rest } = input;
    const then = process.workflow.process.opensWith ? commandOf(process.workflow.process.opensWith, rest) : undefined;
    return answer(
      type,
      cases.open(subject, { requestId, form, papers }, then && { action: then.action, opinion: then.opinion, asked: then.asked ?? {} }),
    );
  };
  const save = (_: unknown, { input }: Input<SaveInput>, { subject }: Ctx) => saved(cases, subject, input);
  return {
    ...(process.isPushed ? {} : { [createMutation(type)]: create }),
    ...(isSavedByItself(process) ? { [saveMutation(type)]: save } : {}),
    ...Object.fromEntries(acting),
  };
};

/** Resolvers of everything `casesSdl` declares for a process. */
export const caseResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>, all: CasesById) => {
  const { type } = cases.process.workflow.process;
  const { list, total } = connectionResolvers(createLists(cases));
  const papers = paperListResolvers(cases);
  return {
    Query: { ...queryResolvers(cases, list), ...papers.query },
    Mutation: mutationResolvers(cases),
    [type]: { ...caseFields(cases), ...noteFields(cases), ...actionFields(cases, all), ...contentFields(cases), ...papers.field },
    [`${type}Connection`]: { total },
  };
};
