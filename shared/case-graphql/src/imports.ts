import {
  type CancelInput,
  caseImport,
  createImports,
  createTemplate,
  type Importable,
  type ImportInput,
  type ImportJob,
  type Imports,
  type LinesRequest,
} from '@anzhu/case-files';
import type { Cases } from '@anzhu/casework';
import { answer, buttonResolvers, connectionResolvers, edgeError, type RecordActs, type SubgraphContext } from '@anzhu/graphql';
import type { Bilingual } from '@anzhu/kernel';
import type { PageRequest, Timed } from '@anzhu/store';
import type { EdgeRefusal } from '@anzhu/workflow';
import { cancelImportMutation, importField, importMutation, importsField, templateField } from './names.ts';
import { serviceOf } from './process-info.ts';
import { ticketOrThrow } from './ticket.ts';

type AnyCases = Cases<never, never, never>;
type Ctx = SubgraphContext;

interface Input<T> {
  readonly input: T;
}

/** What an import shows, whatever it imports. */
const jobFields = (imports: Imports) => ({
  id: ({ _id }: ImportJob) => _id,
  kindLabel: imports.labelOf,
  stateLabel: imports.stateOf,
  begunBy: ({ by }: ImportJob) => by.name,
  begunAt: ({ createdAt }: ImportJob) => createdAt,
  keptUntil: imports.keptUntil,
  mayCancel: (job: ImportJob, _: unknown, { subject }: Ctx) => imports.mayCancel(subject, job),
  rows: async (job: ImportJob, request: LinesRequest) => {
    const lines = await imports.lines(job, request);
    if (!lines.ok) throw edgeError(lines.error as EdgeRefusal);
    return lines.value;
  },
});

const jobButtons = (service: string): RecordActs<ImportJob, Imports> => ({
  [cancelImportMutation(service)]: {
    ...{ zh: '取消导入', en: 'Cancel the import', isDestructive: true },
    may: ({ record, subject, deps }) => deps.mayCancel(subject, record),
  },
});

const importResolvers = (imports: Imports, service: string) => {
  const { list, total } = connectionResolvers<ImportJob, PageRequest>({
    list: (subject, request) => imports.list(subject, request),
    total: (subject, _, isExact) => imports.total(subject, isExact),
  });
  return {
    Query: {
      [importsField(service)]: list,
      [importField(service)]: async (_: unknown, { id }: { readonly id: string }, { subject }: Ctx) => {
        const found = await imports.load(subject, id);
        return found.ok ? found.value : null;
      },
    },
    Mutation: {
      [cancelImportMutation(service)]: (_: unknown, { input }: Input<CancelInput>, { subject }: Ctx) =>
        answer('ImportJob', imports.cancel(subject, input)),
    },
    ImportJob: { ...jobFields(imports), ...buttonResolvers({ ImportJob: jobButtons(service) }, imports)['ImportJob'] },
    ImportJobConnection: { total },
    ImportFault: { text: (fault: Bilingual, _: unknown, { locale }: Ctx) => fault[locale] },
  };
};

interface ImportParts {
  readonly resolvers: readonly Readonly<Record<string, object>>[];
  readonly timers: readonly Timed[];
}

/** An import of records that are no cases, called after their type. */
export interface RecordImport {
  readonly type: string;
  readonly kind: Importable;
}

/** The templates of records: those of cases are served beside their lists. */
const templatesOf = (records: readonly RecordImport[], { files }: Pick<AnyCases, 'files'>) =>
  records.map(({ type, kind: { id, label, form } }) => {
    const template = createTemplate({ id, ...label, form }, files);
    files.offer(template.kind, 'LIST', template.make);
    const link = (_: unknown, __: unknown, { subject, locale }: Ctx) => ticketOrThrow(template.link(subject, locale));
    return [templateField(type), link] as const;
  });

/** What a service serves of the imports of its processes and of other records; nothing where none may be imported. */
export const importParts = (all: readonly AnyCases[], records: readonly RecordImport[] = []): ImportParts => {
  const [services] = all;
  const importable = all.filter(({ process }) => process.imports);
  const kinds = [...importable.map((cases) => ({ type: cases.process.workflow.process.type, kind: caseImport(cases) })), ...records];
  if (!services || kinds.length === 0) return { resolvers: [], timers: [] };
  const imports = createImports(
    services,
    kinds.map(({ kind }) => kind),
  );
  const beginning = kinds.map(({ type, kind }) => [
    importMutation(type),
    (_: unknown, { input }: Input<ImportInput>, { subject }: Ctx) => answer('ImportJob', imports.begin(kind, subject, input)),
  ]);
  return {
    resolvers: [
      importResolvers(imports, serviceOf(all.map(({ process }) => process))),
      { Mutation: Object.fromEntries(beginning) as object, Query: Object.fromEntries(templatesOf(records, services)) as object },
    ],
    timers: imports.timers,
  };
};
