import { type PaperSample, sampleFile } from '@anzhu/case-files';
import { type CaseDeps, type CaseRecord, type CheckedFiles, variantOfCase } from '@anzhu/casework';
import { forAnyone, resolversReading } from '@anzhu/graphql';
import { type Bilingual, ok } from '@anzhu/kernel';
import { type PaperRequirement, papersOf, papersOfVariant, type Variant, variantFor, type Workflow } from '@anzhu/workflow';
import { paperListField } from './names.ts';

/** What a paper shows whose table says nothing more. */
const usual: Bilingual = {
  zh: '标题、单位名称及统一社会信用代码、所涉设备或工程的名称和编号、正文、经办人、日期,并加盖单位公章',
  en: 'its title, the unit and its USCC, name and number of the machine or project concerned, the text, who handles it, the date, and the seal of the unit',
};

const sampleOf = ({ process }: Workflow, { zh, en, shows = usual }: PaperRequirement): PaperSample => ({
  process: { zh: process.zh, en: process.en },
  paper: { zh, en },
  shows,
});

/** Files of samples are made while they are read; one maker serves all processes. */
const sampleKind = 'paper-sample';

const sampleUrl = ({ link }: Pick<CheckedFiles, 'link'>, sample: PaperSample): string | null => {
  const linked = link(sampleKind, sample);
  return linked.ok ? linked.value.url : null;
};

/** X16: the papers of a procedure with their marks and the address of each sample. */
export const paperList = (workflow: Workflow, variant: Variant, files: Pick<CheckedFiles, 'link'>) =>
  papersOfVariant(variant).map((paper) => ({
    kind: paper.kind,
    label: { zh: paper.zh, en: paper.en },
    isRequired: paper.required !== false,
    isOnlyOutOfProvince: paper.required === 'OUT_OF_PROVINCE',
    shows: paper.shows ?? usual,
    sampleUrl: sampleUrl(files, sampleOf(workflow, paper)),
  }));

export type PaperList = ReturnType<typeof paperList>;

const { reads } = resolversReading<CaseRecord>();

interface PaperListResolvers {
  readonly query: Readonly<Record<string, (_: unknown, asked: { readonly division: string }) => PaperList>>;
  readonly field: { readonly paperList: (record: Pick<CaseRecord, 'variant' | 'tableVersion'>) => PaperList };
}

/** The list of a division, asked for by anyone, and of a case; a process without papers has no such query. */
export const paperListResolvers = <F, X, Facts>({
  process,
  files,
}: Pick<CaseDeps<F, X, Facts>, 'process' | 'files'>): PaperListResolvers => {
  const { workflow } = process;
  files.offer(sampleKind, 'PAPER', async (sample: PaperSample) => ok(await sampleFile(sample)));
  const inDivision = forAnyone((_: unknown, { division }: { division: string }) => {
    const variant = variantFor(workflow, division);
    return variant ? paperList(workflow, variant, files) : [];
  });
  const ofCase = reads(['variant', 'tableVersion'], (record) => paperList(workflow, variantOfCase(process, record), files));
  const query = papersOf(workflow).length > 0 ? { [paperListField(workflow.process.type)]: inDivision } : {};
  return { query, field: { paperList: ofCase } };
};
