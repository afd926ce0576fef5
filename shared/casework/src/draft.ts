import type { Subject } from '@anzhu/access';
import { err, type Fault, ok, type Result } from '@anzhu/kernel';
import { badUserInput, papersOf, type Refusal, requirementsNotMet, type Variant, variantFor } from '@anzhu/workflow';
import { everyoneConcerned } from './audience.ts';
import type { CaseRecord, Paper } from './case-record.ts';
import type { CaseDeps, PaperInput } from './deps.ts';
import { checkForm, mapSecrets } from './form.ts';
import { restoreMasked } from './masked.ts';
import { namingFields } from './named-faults.ts';
import { referenceFaults } from './references.ts';
import { keptFormer } from './unit-renamed.ts';

/** The content of a draft as a client sends it. */
export interface Content {
  readonly form: unknown;
  /** All papers of the case; those it has stay when absent. */
  readonly papers?: readonly PaperInput[] | null | undefined;
}

type DraftFields<F, X> = Pick<
  CaseRecord<F, X>,
  | 'form'
  | 'papers'
  | 'division'
  | 'd2'
  | 'd4'
  | 'd6'
  | 'parties'
  | 'partyOrgs'
  | 'assigned'
  | 'about'
  | 'title'
  | 'variant'
  | 'tableVersion'
> &
  Partial<Pick<CaseRecord<F, X>, 'outcome'>>;

/** Of all kinds together. */
const mostPapers = 200;

const unknownPaper = { code: 'UNKNOWN_PAPER', zh: '没有此类附件', en: 'There is no such paper' };
const repeatedPaper = { code: 'REPEATED', zh: '同一附件重复', en: 'The same paper is named twice' };
const tooManyPapers: Fault = {
  path: 'papers',
  code: 'TOO_MANY',
  zh: `附件超过${mostPapers}份`,
  en: `There are more than ${mostPapers} papers`,
};

const paperFaults = (papers: readonly PaperInput[], allowed: ReadonlySet<string>): readonly Fault[] => {
  if (papers.length > mostPapers) return [tooManyPapers];
  const named = papers.map(({ kind, fileId }) => `${kind} ${fileId}`);
  return papers.flatMap(({ kind }, at) => [
    ...(allowed.has(kind) ? [] : [{ path: `papers.${at}.kind`, ...unknownPaper }]),
    ...(named.indexOf(named[at] ?? '') < at ? [{ path: `papers.${at}`, ...repeatedPaper }] : []),
  ]);
};

interface Looked {
  readonly papers: readonly Paper[];
  readonly faults: readonly Fault[];
}

const idsIn = (papers: readonly Pick<PaperInput, 'fileId'>[]): readonly string[] => papers.map(({ fileId }) => fileId);

const lookedUp = async <F, X, Facts>(deps: CaseDeps<F, X, Facts>, papers: readonly PaperInput[], org: string): Promise<Looked> => {
  const wrong = paperFaults(papers, new Set(papersOf(deps.process.workflow).map(({ kind }) => kind)));
  if (wrong.includes(tooManyPapers)) return { papers: [], faults: wrong };
  const { files, faults } = await deps.files.find(idsIn(papers), org);
  const found = papers.flatMap(({ kind, fileId }) => {
    const file = files.get(fileId);
    return file ? [{ kind, fileId, name: file.name, size: file.size }] : [];
  });
  return { papers: found, faults: [...wrong, ...faults] };
};

/** Writes a case; with it, and never without, its papers are kept, and no longer those it had before. */
export const withPapers = <F, X, Facts>(
  { files, model }: Pick<CaseDeps<F, X, Facts>, 'files' | 'model'>,
  {
    _id: id,
    applicant: org,
    papers,
    former = [],
  }: Pick<CaseRecord, '_id' | 'papers' | 'applicant'> & { readonly former?: readonly Paper[] },
  write: () => Promise<Result<CaseRecord<F, X>, Refusal>>,
): Promise<Result<CaseRecord<F, X>, Refusal>> => {
  const by = { collection: model.collection.name, id, field: 'papers.fileId' };
  return files.naming({ by, org, ids: idsIn(papers), former: idsIn(former) }, write);
};

const placed = <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  place: string | Fault,
): Result<{ division: string; variant: Variant }, Refusal> => {
  if (typeof place !== 'string') return err(requirementsNotMet(namingFields(deps.process, [place])));
  const variant = variantFor(deps.process.workflow, place);
  return variant
    ? ok({ division: place, variant })
    : err(badUserInput({ path: 'form', code: 'NO_PROCEDURE', zh: '该地区未开通此业务', en: 'No procedure is in force for this division' }));
};

interface Opening {
  readonly applicant: Subject;
  readonly earlier?: Pick<CaseRecord, 'form' | 'papers' | 'title' | 'outcome'>;
}

const contentOf = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  content: Content,
  { applicant, earlier }: Opening,
): Promise<Result<{ form: Partial<F>; papers: readonly Paper[] }, Refusal>> => {
  const { form: schema } = deps.process;
  const input = restoreMasked(schema, content.form ?? {}, earlier?.form ?? {});
  const { wrong, kept } = checkForm(schema, input);
  const unknown = await referenceFaults(deps.references, { form: schema, values: kept, subject: applicant });
  const { papers, faults } = content.papers
    ? await lookedUp(deps, content.papers, applicant.org)
    : { papers: earlier?.papers ?? [], faults: [] };
  const all = [...wrong, ...unknown, ...faults];
  if (all.length > 0) return err(requirementsNotMet(namingFields(deps.process, all)));
  const form = mapSecrets(schema, kept, (kind, value) => (typeof value === 'string' ? deps.secrets.seal(kind, value) : value));
  return ok({ form: form as Partial<F>, papers });
};

/** Checks a draft's content, seals its personal data and derives what lists and access need from it. */
export const draftOf = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  content: Content,
  opening: Opening,
): Promise<Result<DraftFields<F, X>, Refusal>> => {
  const { process } = deps;
  const checked = await contentOf(deps, content, opening);
  if (!checked.ok) return checked;
  const { form, papers } = checked.value;
  const facts = await deps.loadFacts(form, { applicant: opening.applicant.org });
  const at = placed(deps, process.place(form, facts, opening.applicant));
  if (!at.ok) return at;
  const { division, variant } = at.value;
  const parties = { applicant: opening.applicant.org, ...process.parties?.(form, facts) };
  const title = process.title(form, facts).filter((part): part is string => Boolean(part));
  const procedure = { variant: variant.code, tableVersion: variant.version };
  const concerned = { parties, division, ...everyoneConcerned({ division, parties }), assigned: process.assigned?.(form, facts) ?? {} };
  const named = keptFormer(opening.earlier?.title ?? '', title.join(' '));
  const before = (opening.earlier?.outcome ?? {}) as Partial<X>;
  const known = process.drafted && { outcome: { ...before, ...process.drafted(form, facts, before) } };
  return ok({ form, papers, title: named, ...procedure, ...concerned, ...known, about: process.about?.(form, facts) ?? null });
};
