import { createExport, createImporter, createTemplate, type FileTicket, type ImportInput } from '@anzhu/case-files';
import {
  type ActInput,
  actionsFor,
  type CaseRecord,
  type Cases,
  createLists,
  initiationOf,
  type ListRequest,
  mapSecrets,
  type OpenInput,
  type Paper,
  progressOf,
  type SaveInput,
  type Sealed,
  variantOfCase,
  withoutNulls,
} from '@anzhu/casework';
import { answer, connectionResolvers, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { localDate, type Result } from '@anzhu/kernel';
import { actionEnumValue, type EdgeRefusal, mutationName, papersOf, personalActions, type Refusal, stateLabel } from '@anzhu/workflow';
import { createMutation, exportField, importMutation, listField, saveMutation, singleField, templateField } from './names.ts';
import { paperListResolvers } from './paper-list.ts';

type Input<T> = { readonly input: T };
type Ctx = SubgraphContext;

/** To a command an absent and a null input are the same. */
const commandOf = (action: string, input: Record<string, unknown>): ActInput => {
  const { requestId, id, expectedVersion, opinion, verdict, ...asked } = withoutNulls(input) as Record<string, unknown>;
  return { requestId, id, expectedVersion, opinion, verdict, asked, action } as ActInput;
};

const isUnit = (org: string): boolean => /^[0-9A-Z]{18}$/.test(org);

const caseFields = <F, X, Facts>({ process }: Cases<F, X, Facts>) => {
  type Case = CaseRecord<F, X>;
  return {
    id: ({ _id }: Case) => _id,
    stateLabel: (record: Case) => stateLabel(process.workflow, variantOfCase(process, record), record.state),
    procedure: ({ variant }: Case) => variant,
    applicant: ({ applicant }: Case) => (isUnit(applicant) ? { uscc: applicant } : null),
    applicantOrg: ({ applicant }: Case) => applicant,
    progress: (record: Case) => progressOf(process, record),
    initiator: (record: Case) => initiationOf(process, record)?.actorName ?? null,
    isInternal: ({ partyOrgs }: Case) => !partyOrgs.some(isUnit),
    isOverdue: ({ dueAt }: Case, _: unknown, { now }: Ctx) => dueAt !== null && dueAt < localDate(now()),
    availableActions: (record: Case, _: unknown, { subject }: Ctx) =>
      actionsFor(process, record, subject).map(({ action }) => actionEnumValue(action)),
    buttons: (record: Case, _: unknown, { subject }: Ctx) => actionsFor(process, record, subject),
    verdicts: ({ verdicts }: Case) => Object.entries(verdicts).flatMap(([seat, verdict]) => (verdict ? [{ seat, verdict }] : [])),
  };
};

const logPage = ({ history }: CaseRecord, { first, before }: { readonly first: number; readonly before?: number | null }) =>
  history
    .filter(({ number }) => !before || number < before)
    .toReversed()
    .slice(0, Math.min(Math.max(first, 0), 200));

const contentFields = <F, X, Facts>({ process, files }: Cases<F, X, Facts>) => {
  type Case = CaseRecord<F, X>;
  const labels = new Map(papersOf(process.workflow).map((paper) => [paper.kind, paper]));
  const shown = (paper: Paper) => ({
    ...paper,
    label: labels.get(paper.kind) ?? { zh: paper.kind, en: paper.kind },
    url: files.downloadUrl(paper.fileId),
  });
  const outcome = Object.keys(process.outcome).map((name) => [
    name,
    ({ outcome: decided }: Case) => (decided as Record<string, unknown>)[name] ?? null,
  ]);
  return {
    history: logPage,
    papers: ({ papers }: Case) => papers.map(shown),
    form: ({ form }: Case) => mapSecrets(process.form, form, (_, value) => (value as Sealed).masked),
    ...Object.fromEntries(outcome),
  };
};

const ticketOrThrow = (linked: Result<FileTicket, Refusal>): FileTicket => {
  if (linked.ok) return linked.value;
  throw edgeError(linked.error as EdgeRefusal);
};

/** Links to files made while they are read; what gives a link also makes the file. */
const fileResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>) => {
  const { type } = cases.process.workflow.process;
  const exported = createExport(cases);
  const template = createTemplate(cases);
  cases.files.offer(exported.kind, exported.make);
  if (cases.process.imports) cases.files.offer(template.kind, template.make);
  return {
    [exportField(type)]: (_: unknown, request: ListRequest, { subject, locale }: Ctx) =>
      ticketOrThrow(exported.link(subject, request, locale)),
    ...(cases.process.imports
      ? { [templateField(type)]: (_: unknown, __: unknown, { subject, locale }: Ctx) => ticketOrThrow(template.link(subject, locale)) }
      : {}),
  };
};

const importResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>) => {
  if (!cases.process.imports) return {};
  const importDrafts = createImporter(cases);
  return {
    [importMutation(cases.process.workflow.process.type)]: (_: unknown, { input }: Input<ImportInput>, { subject, gone }: Ctx) =>
      answer('ImportReport', importDrafts(subject, input, gone())),
  };
};

const queryResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>, list: unknown) => {
  const { type } = cases.process.workflow.process;
  return {
    [singleField(type)]: async (_: unknown, { id }: { id: string }, { subject }: Ctx) => {
      const found = await cases.load(subject, id);
      return found.ok ? found.value : null;
    },
    [listField(type)]: list,
    ...fileResolvers(cases),
  };
};

const mutationResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>) => {
  const { process } = cases;
  const { type } = process.workflow.process;
  const acting = personalActions(process.workflow).map((action) => [
    mutationName(action, type),
    (_: unknown, { input }: Input<Record<string, unknown>>, { subject }: Ctx) => answer(type, cases.act(subject, commandOf(action, input))),
  ]);
  const create = (_: unknown, { input }: Input<OpenInput & Record<string, unknown>>, { subject }: Ctx) => {
    const { requestId, form, papers, ...rest } = input;
    const then = process.workflow.process.opensWith ? commandOf(process.workflow.process.opensWith, rest) : undefined;
    return answer(
      type,
      cases.open(subject, { requestId, form, papers }, then && { action: then.action, opinion: then.opinion, asked: then.asked ?? {} }),
    );
  };
  const save = (_: unknown, { input }: Input<SaveInput>, { subject }: Ctx) => answer(type, cases.save(subject, input));
  return {
    ...(process.isPushed ? {} : { [createMutation(type)]: create }),
    ...(process.isPushed || process.workflow.process.opensWith ? {} : { [saveMutation(type)]: save }),
    ...Object.fromEntries(acting),
    ...importResolvers(cases),
  };
};

/** Resolvers of everything `casesSdl` declares for a process. */
export const caseResolvers = <F, X, Facts>(cases: Cases<F, X, Facts>) => {
  const { type } = cases.process.workflow.process;
  const { list, total } = connectionResolvers(createLists(cases));
  const papers = paperListResolvers(cases);
  return {
    Query: { ...queryResolvers(cases, list), ...papers.query },
    Mutation: mutationResolvers(cases),
    [type]: { ...caseFields(cases), ...contentFields(cases), ...papers.field },
    [`${type}Connection`]: { total },
  };
};
