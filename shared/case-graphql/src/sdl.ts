import type { Process } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { type Ask, asksOf, caseActionInputSdl, describe, listField, papersOf, toSdl } from '@anzhu/workflow';
import { caseInterface } from './case-interface-sdl.ts';
import { faceSdl } from './faces.ts';
import { formSdl, type TypeRegistry } from './form-sdl.ts';
import { importSdl, importTemplate, recordImportTemplate } from './import-sdl.ts';
import { createMutation, exportField, importMutation, paperListField, saveMutation, singleField, templateField } from './names.ts';
import { serviceOf } from './process-info.ts';
import { foreignCertificate, foreignUnit, sharedTypes } from './sdl-shared.ts';
import {
  attentionFilter,
  checkTemplate,
  connectionTemplate,
  createsTemplate,
  createTemplate,
  papersTemplate,
  paperTemplate,
  saveTemplate,
  typeTemplate,
} from './sdl-templates.ts';
import { sharedWork, workSdl } from './work-sdl.ts';

type AnyProcess = Process<never, never, never>;
type Words = Readonly<Record<string, string>>;

const slots = /\$(Type|zh|en|about|create|save|one|list|export|template|import|outcome|paperList|papersArgument|papers|asks|filters)/g;

const fill = (template: string, words: Words): string =>
  template.replace(slots, (_, word: string) => words[word] ?? '').replace(/\n{2,}(?=\}| {2})/g, '\n');

const fieldLines = (fields: Readonly<Record<string, Bilingual & { readonly type: string }>>): string =>
  Object.entries(fields)
    .map(([name, field]) => `  ${describe(field)}\n  ${name}: ${field.type}`)
    .join('\n');

const wordsOf = ({ workflow: { process } }: AnyProcess): Words => ({
  Type: process.type,
  zh: process.zh,
  en: process.en,
  about: describe({ zh: `${process.zh}(${process.row})`, en: `${process.en} (${process.row})` }),
  create: createMutation(process.type),
  save: saveMutation(process.type),
  one: singleField(process.type),
  list: listField(process.type),
  export: exportField(process.type),
  paperList: paperListField(process.type),
  template: templateField(process.type),
  import: importMutation(process.type),
});

/** Beside a code what it is called. */
const withLabels = (outcome: Readonly<Record<string, Ask>>): Readonly<Record<string, Ask>> =>
  Object.fromEntries(
    Object.entries(outcome).flatMap(([name, ask]) => {
      const label = { type: 'Label', zh: `${ask.zh}名称`, en: `${ask.en}, by name` } as unknown as Ask;
      return ask.values ? [[name, ask] as const, [`${name}Label`, label] as const] : [[name, ask] as const];
    }),
  );

const typeSdl = (process: AnyProcess): string =>
  fill(typeTemplate, { ...wordsOf(process), outcome: fieldLines(withLabels(process.outcome as Record<string, Ask>)) });

const openingAsks = ({ workflow }: AnyProcess): string => {
  const { opensWith, asks = {} } = workflow.process;
  if (!opensWith) return '';
  const opinion: Ask = { type: 'String', zh: '意见,可分段', en: 'Opinion, in several lines where need be' };
  return fieldLines({
    opinion,
    ...Object.fromEntries(asksOf(workflow, opensWith).flatMap((ask) => (asks[ask] ? [[ask, asks[ask]]] : []))),
  });
};

const commandSdl = (process: AnyProcess): readonly string[] => {
  if (process.isPushed) return [];
  const { type, opensWith } = process.workflow.process;
  const hasPapers = papersOf(process.workflow).length > 0;
  const papers = hasPapers ? `  "附件 / Papers"\n  papers: [${type}PaperInput!]` : '';
  const papersArgument = hasPapers ? `, papers: [${type}PaperInput!]` : '';
  const words = { ...wordsOf(process), papers, papersArgument, asks: openingAsks(process) };
  return [
    ...(hasPapers ? [fill(paperTemplate, words)] : []),
    fill(createTemplate, words),
    fill(opensWith ? createsTemplate : saveTemplate, words),
    fill(checkTemplate, words),
  ];
};

const paperListSdl = (process: AnyProcess): readonly string[] =>
  papersOf(process.workflow).length > 0 ? [fill(papersTemplate, wordsOf(process))] : [];

const querySdl = (process: AnyProcess): string =>
  fill(connectionTemplate, {
    ...wordsOf(process),
    filters: [...(process.flags ? [attentionFilter] : []), fieldLines(process.filters ?? {})].join('\n'),
  });

/** The list of cases on the page of the record they are about. */
const pageSdl = (process: AnyProcess): readonly string[] => {
  const { type, zh, en, row } = process.workflow.process;
  if (!process.pageOf) return [];
  const about = describe({ zh: `${zh},新的在前(${row})`, en: `${en}, newest first (${row})` });
  return [`extend type ${process.pageOf} {\n  ${about}\n  ${listField(type)}(first: Int = 20, after: String): ${type}Connection!\n}`];
};

const ownImportSdl = (process: AnyProcess): readonly string[] => (process.imports ? [fill(importTemplate, wordsOf(process))] : []);

/** All but the form. */
const processSdl = (process: AnyProcess): readonly string[] => [
  typeSdl(process),
  toSdl(process.workflow),
  ...commandSdl(process),
  ...paperListSdl(process),
  querySdl(process),
  ...ownImportSdl(process),
  ...pageSdl(process),
];

type Imported = Bilingual & { readonly type: string };

const recordImportSdl = ({ type, zh, en }: Imported): string =>
  fill(recordImportTemplate, { zh, en, template: templateField(type), import: importMutation(type) });

/** The imports of a service, where it has any. */
const jobsSdl = (processes: readonly AnyProcess[], records: readonly Imported[]): readonly string[] =>
  records.length > 0 || processes.some(({ imports }) => imports) ? [importSdl(serviceOf(processes))] : [];

interface SdlOptions {
  /** The service that owns units writes the type itself. */
  readonly ownsUnit?: true;
  /** The records beside its cases that are imported by workbook. */
  readonly imports?: readonly Imported[];
}

/** Everything in the schema that the tables and forms of a service's processes say. */
export const casesSdl = (processes: readonly unknown[], { ownsUnit, imports = [] }: SdlOptions = {}): string => {
  const registry: TypeRegistry = new Map();
  const faces = faceSdl(processes as readonly AnyProcess[]);
  const own = (processes as readonly AnyProcess[]).flatMap((process) => {
    formSdl(`${process.workflow.process.type}Form`, process.form, registry);
    return processSdl(process);
  });
  const service = serviceOf(processes as readonly AnyProcess[]);
  return [
    ...[
      caseActionInputSdl,
      sharedTypes,
      caseInterface,
      sharedWork,
      workSdl(service),
      ...jobsSdl(processes as readonly AnyProcess[], imports),
    ],
    foreignCertificate,
    ...(ownsUnit ? [] : [foreignUnit]),
    ...registry.values(),
    ...own,
    ...imports.map(recordImportSdl),
    ...faces,
  ].join('\n\n');
};
