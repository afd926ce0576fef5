import { type CaseRecord, decide } from '@anzhu/casework';
import { addDays, chinaCalendar } from '@anzhu/kernel';
import { restingCase, subject } from '@anzhu/testing';
import { actorsOf, applicantRoles, isPanel, movesIn, type Step, statesLeft, variantFor } from '@anzhu/workflow';
import { type AnyProcess, today } from './definitions.ts';

/** When the machine was made that a form names. */
const manufactureDate = addDays(today, -1);

/** What is known of it, by path. */
export const namedBy = (category: string | undefined) => ({
  'craneId.category': category,
  'craneId.manufactureDate': category && manufactureDate,
});

const at = new Date(`${today}T02:00:00Z`);

/** The action by which a form leaves its applicant complete. */
export const handingOn = ({ workflow }: AnyProcess, division: string) => {
  const { initial, editable, abandonedBy = ['withdraw'] } = workflow.process;
  const variant = variantFor(workflow, division);
  return (variant ? movesIn(variant) : []).find(
    (one): one is readonly [string, Step<string>] =>
      !isPanel(one[1]) && statesLeft(one[1]).includes(initial) && !editable.includes(one[1].to) && !abandonedBy.includes(one[0]),
  );
};

/** A process without what goes by other records: its table, its form and what the form declares. */
const ofTheForm = (process: AnyProcess): AnyProcess =>
  ({ ...process, requirements: undefined, guards: {}, numbers: {}, effects: {} }) as never;

/** What the submission says of a form, as `path CODE`. */
export const said = (
  process: AnyProcess,
  division: string,
  { form, category }: { readonly form: object; readonly category: string | undefined },
) => {
  const { workflow } = process;
  const variant = variantFor(workflow, division);
  const who = subject();
  const resting = restingCase({ at, state: workflow.process.initial, division, applicant: who.org, procedure: undefined });
  const record = { ...resting, variant: variant?.code, tableVersion: variant?.version, form, papers: [] } as unknown as CaseRecord<
    never,
    never
  >;
  const circumstances = { at, today, actor: who, facts: { crane: category ? { category, manufactureDate } : null } as never, asked: {} };
  const [action, move] = handingOn(process, division) ?? [''];
  const roles = move ? actorsOf(move, workflow.process.initial) : [];
  const actor = {
    id: who.id,
    roles,
    parties: ['applicant'],
    isAuthority: !roles.some((role) => applicantRoles.includes(role)),
    holdsSeat: () => true,
  };
  const decided = decide(ofTheForm(process), record, { command: { action }, actor, circumstances, calendar: chinaCalendar });
  if (decided.ok) return [];
  return decided.error.code === 'REQUIREMENTS_NOT_MET'
    ? decided.error.faults.map(({ path, code }) => `${path} ${code}`)
    : [decided.error.code];
};
