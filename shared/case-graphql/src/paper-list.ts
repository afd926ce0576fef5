import type { Subject } from '@anzhu/access';
import { type PaperSample, sampleFile } from '@anzhu/case-files';
import { type CaseDeps, type CaseRecord, type CheckedFiles, comesFromOutside, variantOfCase } from '@anzhu/casework';
import { forAnyone, resolversReading, type SubgraphContext } from '@anzhu/graphql';
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

/** For whom papers are listed: a unit of this province or of another; unknown where no unit is meant. */
interface ListFor {
  readonly files: Pick<CheckedFiles, 'link'>;
  readonly isOutside?: boolean | undefined;
}

/** X16: the papers of a procedure with their marks and the address of each sample. */
export const paperList = (workflow: Workflow, variant: Variant, { files, isOutside }: ListFor) =>
  papersOfVariant(variant).map((paper) => ({
    kind: paper.kind,
    label: { zh: paper.zh, en: paper.en },
    isRequired: paper.required === 'OUT_OF_PROVINCE' ? isOutside !== false : paper.required,
    isOnlyOutOfProvince: paper.required === 'OUT_OF_PROVINCE',
    shows: paper.shows ?? usual,
    sampleUrl: sampleUrl(files, sampleOf(workflow, paper)),
  }));

export type PaperList = ReturnType<typeof paperList>;

type Origin<F, X, Facts> = Pick<CaseDeps<F, X, Facts>, 'process' | 'loadFacts'>;

/** Whether the unit that asks comes from another province than a division; unknown of who acts for no unit. */
export const asksFromOutside = async <F, X, Facts>(
  origin: Origin<F, X, Facts>,
  { orgKind, org }: Pick<Subject, 'orgKind' | 'org'>,
  division: string,
): Promise<boolean | undefined> => (orgKind === 'UNIT' ? comesFromOutside(origin, { form: {}, applicant: org, division }) : undefined);

const { reads } = resolversReading<CaseRecord>();

/** What the papers of a case are listed by. */
const listedBy = ({ isOutOfProvince }: CaseDeps<never, never, never>['process']): readonly (keyof CaseRecord & string)[] => [
  ...(['variant', 'tableVersion'] as const),
  ...(isOutOfProvince ? (['form', 'applicant', 'division'] as const) : []),
];

interface PaperListResolvers {
  readonly query: Readonly<Record<string, (_: unknown, asked: { readonly division: string }, ctx: SubgraphContext) => Promise<PaperList>>>;
  readonly field: { readonly paperList: (record: CaseRecord) => Promise<PaperList> };
}

/** The list of a division, asked for by anyone, and of a case; a process without papers has no such query. */
export const paperListResolvers = <F, X, Facts>(cases: Origin<F, X, Facts> & Pick<CaseDeps<F, X, Facts>, 'files'>): PaperListResolvers => {
  const { process, files } = cases;
  const { workflow } = process;
  files.offer(sampleKind, 'PAPER', async (sample: PaperSample) => ok(await sampleFile(sample)));
  const inDivision = forAnyone(async (_: unknown, { division }: { division: string }, { subject }: SubgraphContext) => {
    const variant = variantFor(workflow, division);
    return variant ? paperList(workflow, variant, { files, isOutside: await asksFromOutside(cases, subject, division) }) : [];
  });
  const ofCase = reads(listedBy(process as never), async (record) => {
    const isOutside = await comesFromOutside(cases, record as CaseRecord<F>);
    return paperList(workflow, variantOfCase(process, record as CaseRecord), { files, isOutside });
  });
  const query = papersOf(workflow).length > 0 ? { [paperListField(workflow.process.type)]: inDivision } : {};
  return { query, field: { paperList: ofCase } };
};
