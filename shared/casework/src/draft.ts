import type { Subject } from '@anzhu/access';
import { bigrams, err, type Fault, ok, type Result, searchText } from '@anzhu/kernel';
import { badUserInput, papersOf, type Refusal, requirementsNotMet, type Variant, variantFor } from '@anzhu/workflow';
import { everyoneConcerned } from './audience.ts';
import type { CaseRecord, Paper } from './case-record.ts';
import type { CaseDeps, PaperInput } from './deps.ts';
import { isSealed, type Sealed } from './field.ts';
import { checkForm, type Form, mapSecrets, withoutNulls } from './form.ts';
import { referenceFaults } from './references.ts';

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
  | 'searchText'
  | 'grams'
  | 'variant'
  | 'tableVersion'
>;

/** The sealed values by their masks; two that look the same under their masks are none, lest one person be taken for the other. */
const secretsIn = (schema: Form, form: unknown): ReadonlyMap<string, Sealed> => {
  const found = new Map<string, Sealed>();
  const alike = new Set<string>();
  mapSecrets(schema, form, (_, value) => {
    if (!isSealed(value)) return value;
    if (found.has(value.masked) && found.get(value.masked)?.ref !== value.ref) alike.add(value.masked);
    found.set(value.masked, value);
    return value;
  });
  for (const masked of alike) found.delete(masked);
  return found;
};

/** A masked value sent back stands for the sealed one it masks. */
const restoreMasked = (schema: Form, input: unknown, earlier: unknown): unknown => {
  const known = secretsIn(schema, earlier);
  return mapSecrets(schema, input, (_, value) => (typeof value === 'string' ? (known.get(value) ?? value) : value));
};

const paperFaults = (papers: readonly PaperInput[], allowed: ReadonlySet<string>): readonly Fault[] =>
  papers.flatMap(({ kind }, at) =>
    allowed.has(kind)
      ? []
      : [{ path: `papers.${at}.kind`, code: 'UNKNOWN_PAPER', zh: `没有此类附件: ${kind}`, en: `There is no such paper: ${kind}` }],
  );

const attach = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  papers: readonly PaperInput[],
  org: string,
): Promise<Result<readonly Paper[], Refusal>> => {
  const unknown = paperFaults(papers, new Set(papersOf(deps.process.workflow).map(({ kind }) => kind)));
  const { files, faults } = await deps.files.attach(
    papers.map(({ fileId }) => fileId),
    org,
  );
  const all = [...unknown, ...faults];
  if (all.length > 0) return err(requirementsNotMet(all));
  return ok(
    papers.flatMap(({ kind, fileId }) => {
      const file = files.get(fileId);
      return file ? [{ kind, fileId, name: file.name, size: file.size }] : [];
    }),
  );
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
  readonly earlier?: Pick<CaseRecord, 'form' | 'papers'>;
}

const contentOf = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  content: Content,
  { applicant, earlier }: Opening,
): Promise<Result<{ form: Partial<F>; papers: readonly Paper[] }, Refusal>> => {
  const { form: schema } = deps.process;
  const input = restoreMasked(schema, withoutNulls(content.form) ?? {}, earlier?.form ?? {});
  const { wrong, kept } = checkForm(schema, input);
  const unknown = await referenceFaults(deps.references, { form: schema, values: kept, subject: applicant });
  if (wrong.length + unknown.length > 0) return err(requirementsNotMet([...wrong, ...unknown]));
  const papers = content.papers ? await attach(deps, content.papers, applicant.org) : ok(earlier?.papers ?? []);
  if (!papers.ok) return papers;
  const form = mapSecrets(schema, kept, (kind, value) => (typeof value === 'string' ? deps.secrets.seal(kind, value) : value));
  return ok({ form: form as Partial<F>, papers: papers.value });
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
  const found = { title: title.join(' '), searchText: searchText(...title), grams: bigrams(...title) };
  const procedure = { variant: variant.code, tableVersion: variant.version };
  const concerned = { parties, division, ...everyoneConcerned({ division, parties }), assigned: process.assigned?.(form, facts) ?? {} };
  return ok({ form, papers, ...found, ...procedure, ...concerned, about: process.about?.(form, facts) ?? null });
};
