import type { Subject } from '@anzhu/access';
import { err, type Fault, ok, type Result } from '@anzhu/kernel';
import { badUserInput, papersOf, type Refusal, requirementsNotMet, type Variant, variantFor } from '@anzhu/workflow';
import { everyoneConcerned } from './audience.ts';
import type { CaseRecord, Paper } from './case-record.ts';
import type { CaseDeps, PaperInput } from './deps.ts';
import { checkForm, mapSecrets } from './form.ts';
import { restoreMasked } from './masked.ts';
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
>;

const paperFaults = (papers: readonly PaperInput[], allowed: ReadonlySet<string>): readonly Fault[] =>
  papers.flatMap(({ kind }, at) =>
    allowed.has(kind) ? [] : [{ path: `papers.${at}.kind`, code: 'UNKNOWN_PAPER', zh: '没有此类附件', en: 'There is no such paper' }],
  );

interface Attached {
  readonly papers: readonly Paper[];
  readonly faults: readonly Fault[];
}

const attach = async <F, X, Facts>(deps: CaseDeps<F, X, Facts>, papers: readonly PaperInput[], org: string): Promise<Attached> => {
  const unknown = paperFaults(papers, new Set(papersOf(deps.process.workflow).map(({ kind }) => kind)));
  const { files, faults } = await deps.files.attach(
    papers.map(({ fileId }) => fileId),
    org,
  );
  const attached = papers.flatMap(({ kind, fileId }) => {
    const file = files.get(fileId);
    return file ? [{ kind, fileId, name: file.name, size: file.size }] : [];
  });
  return { papers: attached, faults: [...unknown, ...faults] };
};

const placed = <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  place: string | Fault,
): Result<{ division: string; variant: Variant }, Refusal> => {
  if (typeof place !== 'string') return err(requirementsNotMet([place]));
  const variant = variantFor(deps.process.workflow, place);
  return variant
    ? ok({ division: place, variant })
    : err(badUserInput({ path: 'form', code: 'NO_PROCEDURE', zh: '该地区未开通此业务', en: 'No procedure is in force for this division' }));
};

interface Opening {
  readonly applicant: Subject;
  readonly earlier?: Pick<CaseRecord, 'form' | 'papers' | 'title'>;
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
    ? await attach(deps, content.papers, applicant.org)
    : { papers: earlier?.papers ?? [], faults: [] };
  const all = [...wrong, ...unknown, ...faults];
  if (all.length > 0) return err(requirementsNotMet(all));
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
  return ok({ form, papers, title: named, ...procedure, ...concerned, about: process.about?.(form, facts) ?? null });
};
