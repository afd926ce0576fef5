import type { Subject } from '@anzhu/access';
import { err, type Fault, ok, type Result } from '@anzhu/kernel';
import { bigrams, type Own, searchText } from '@anzhu/store';
import { badUserInput, papersOf, type Refusal, requirementsNotMet, type Variant, variantFor } from '@anzhu/workflow';
import type { CaseRecord, Paper } from './case-record.ts';
import type { CaseDeps, PaperInput } from './deps.ts';
import type { Sealed } from './field.ts';
import { checkForm, mapSecrets, withoutNulls } from './form.ts';

/** The content of a draft as a client sends it. */
export interface Content {
  readonly form: unknown;
  readonly papers?: readonly PaperInput[] | null | undefined;
}

type DraftFields<F, X> = Pick<
  CaseRecord<F, X>,
  'form' | 'papers' | 'division' | 'd2' | 'd4' | 'd6' | 'parties' | 'partyOrgs' | 'assigned' | 'title' | 'searchText' | 'grams' | 'variant' | 'tableVersion'
>;

const secretsIn = (deps: Pick<CaseDeps<never, never, never>, 'process'>, form: unknown): ReadonlyMap<string, Sealed> => {
  const found = new Map<string, Sealed>();
  mapSecrets(deps.process.form, form, (_, value) => {
    if (typeof value === 'object' && value !== null && 'masked' in value) found.set((value as Sealed).masked, value as Sealed);
    return value;
  });
  return found;
};

const restoreMasked = (deps: Pick<CaseDeps<never, never, never>, 'process'>, input: unknown, earlier: unknown): unknown => {
  const known = secretsIn(deps, earlier);
  return mapSecrets(deps.process.form, input, (_, value) => (typeof value === 'string' ? (known.get(value) ?? value) : value));
};

const paperFaults = (papers: readonly PaperInput[], allowed: ReadonlySet<string>): readonly Fault[] =>
  papers.flatMap(({ kind }, at) =>
    allowed.has(kind) ? [] : [{ path: `papers.${at}.kind`, code: 'UNKNOWN_PAPER', zh: `没有此类附件: ${kind}`, en: `There is no such paper: ${kind}` }],
  );

const attach = async <F, X, Facts>(deps: CaseDeps<F, X, Facts>, papers: readonly PaperInput[], org: string): Promise<Result<readonly Paper[], Refusal>> => {
  const unknown = paperFaults(papers, new Set(papersOf(deps.process.workflow).map(({ kind }) => kind)));
  const { files, faults } = await deps.files.find(papers.map(({ fileId }) => fileId), org);
  const all = [...unknown, ...faults];
  if (all.length > 0) return err(requirementsNotMet(all));
  return ok(papers.flatMap(({ kind, fileId }) => {
    const file = files.get(fileId);
    return file ? [{ kind, fileId, name: file.name, size: file.size }] : [];
  }));
};

const placed = <F, X, Facts>(deps: CaseDeps<F, X, Facts>, place: string | Fault): Result<{ division: string; variant: Variant }, Refusal> => {
  if (typeof place !== 'string') return err(requirementsNotMet([place]));
  const variant = variantFor(deps.process.workflow, place);
  return variant ? ok({ division: place, variant }) : err(badUserInput({ path: 'form', code: 'NO_PROCEDURE', zh: '该地区未开通此业务', en: 'No procedure is in force for this division' }));
};

interface Opening {
  readonly applicant: Pick<Subject, 'org' | 'region'>;
  readonly earlier?: object;
}

/** Checks a draft's content, seals its personal data and derives what lists and access need from it. */
export const draftOf = async <F, X, Facts>(deps: CaseDeps<F, X, Facts>, content: Content, { applicant, earlier }: Opening): Promise<Result<DraftFields<F, X>, Refusal>> => {
  const { process } = deps;
  const input = restoreMasked(deps as never, withoutNulls(content.form) ?? {}, earlier ?? {});
  const { wrong } = checkForm(process.form, input);
  if (wrong.length > 0) return err(requirementsNotMet(wrong));
  const form = mapSecrets(process.form, input, (kind, value) => (typeof value === 'string' ? deps.secrets.seal(kind, value) : value)) as Partial<F>;
  const papers = await attach(deps, content.papers ?? [], applicant.org);
  if (!papers.ok) return papers;
  const facts = await deps.loadFacts(form, { applicant: applicant.org });
  const at = placed(deps, process.place(form, facts, applicant));
  if (!at.ok) return at;
  const { division, variant } = at.value;
  const parties = { applicant: applicant.org, ...process.parties?.(form, facts) };
  const title = process.title(form, facts).filter(Boolean);
  return ok({
    form, papers: papers.value, division, d2: division.slice(0, 2), d4: division.slice(0, 4), d6: division.slice(0, 6),
    parties, partyOrgs: [...new Set(Object.values(parties))], assigned: process.assigned?.(form, facts) ?? {},
    title: title.join(' '), searchText: searchText(...title), grams: bigrams(...title), variant: variant.code, tableVersion: variant.version,
  } satisfies Partial<Own<CaseRecord<F, X>>>);
};
