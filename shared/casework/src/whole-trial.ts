import type { Subject } from '@anzhu/access';
import { err, type Fault, ok, type Result } from '@anzhu/kernel';
import { type Command, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import { actorOf } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { OpenInput } from './commands.ts';
import type { CaseDeps } from './deps.ts';
import type { Content } from './draft.ts';
import { checkForm, withoutNulls } from './form.ts';
import { judge, type Permit } from './judge.ts';
import { newCase } from './new-case.ts';
import { actOf } from './perform.ts';
import { missedIn, namedBy, withinChecks } from './person-checks.ts';
import { toldTo } from './told-to.ts';

/** A case as far as it can be made of a form, with what could not be kept of the form. */
interface Made<F, X> {
  readonly record: CaseRecord<F, X>;
  readonly faults: readonly Fault[];
  /** Paths of what the case lacks for those faults. */
  readonly left: ReadonlySet<string>;
}

const once = (faults: readonly Fault[]): readonly Fault[] => [...new Map(faults.map((one) => [`${one.path} ${one.code}`, one])).values()];

/** The part of the content a path lies in: a field of the form, or a paper. */
const partOf = (path: string): string => path.split('.').slice(0, 2).join('.');

interface Rest {
  readonly content: Content;
  readonly left: ReadonlySet<string>;
}

const restOf = ({ form, papers }: Content, faults: readonly Fault[]): Rest => {
  const wrong = new Set(faults.map(({ path }) => partOf(path)));
  const kept = Object.entries(form ?? {}).filter(([name]) => !wrong.has(`form.${name}`));
  const isLeft = (at: number): boolean => wrong.has(`papers.${at}`);
  const lost = (papers ?? []).flatMap(({ kind }, at) => (isLeft(at) ? [`papers.${kind}`] : []));
  return {
    content: { form: Object.fromEntries(kept), papers: papers?.filter((_, at) => !isLeft(at)) },
    left: new Set([...wrong, ...lost]),
  };
};

/** A new case of what can be kept of a form; refused with everything at fault where not even that makes one. */
export const madeOf = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  subject: Subject,
  input: OpenInput & { readonly _id: string },
): Promise<Result<Made<F, X>, Refusal>> => {
  const made = await newCase(deps, subject, input);
  if (made.ok) return ok({ record: made.value, faults: [], left: new Set() });
  if (made.error.code !== 'REQUIREMENTS_NOT_MET') return made;
  const { faults } = made.error;
  const { content, left } = restOf(input, faults);
  const rest = await newCase(deps, subject, { ...input, ...content });
  if (rest.ok) return ok({ record: rest.value, faults, left });
  const { missing } = checkForm(deps.process.form, withoutNulls(input.form) ?? {});
  return err(requirementsNotMet(once([...faults, ...missing])));
};

/** Whether a command may be taken on a new case: everything at fault and everything that bars it at once, as it is told to the subject. */
export const judgedWhole = async <F, X, Facts>(
  deps: CaseDeps<F, X, Facts>,
  subject: Subject,
  { made: { record, faults, left }, command }: { readonly made: Made<F, X>; readonly command: Command },
): Promise<Result<Permit, Refusal>> => {
  const act = await actOf(deps, { command, subject, person: subject, actor: (one) => actorOf(deps.process, subject, one) }, { record });
  const judged = await withinChecks(deps.store, {
    org: subject.org,
    named: namedBy(deps.process, subject, record),
    answer: async () => judge(deps.process, record, { ...act, unknown: [...(act.unknown ?? []), ...faults] }),
    missed: missedIn,
  });
  const told = await toldTo(deps.references, subject, judged);
  if (told.ok || told.error.code !== 'REQUIREMENTS_NOT_MET') return told;
  const beside = told.error.faults.filter((one) => faults.includes(one) || !left.has(partOf(one.path)));
  return err({ ...told.error, faults: once(beside) });
};
