import { type CaseRecord, decide } from '@anzhu/casework';
import { chinaCalendar } from '@anzhu/kernel';
import { restingCase, subject } from '@anzhu/testing';
import { actorsOf, applicantRoles, isPanel, movesIn, type Step, statesLeft, variantFor } from '@anzhu/workflow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyProcess, allProcesses, type Definition, definitionIn, divisions } from '../test/definitions.ts';
import { foreseen } from '../test/front-end.ts';
import { formsBy } from '../test/random-forms.ts';

const today = '2026-09-14';
const at = new Date('2026-09-14T02:00:00Z');
const runs = 60;
const categories = ['TOWER_CRANE', 'CONSTRUCTION_HOIST', 'MATERIAL_HOIST', 'GANTRY_CRANE', undefined] as const;

/** The action by which a form leaves its applicant complete. */
const handingOn = ({ workflow }: AnyProcess, division: string) => {
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
const said = (
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
  const circumstances = { at, today, actor: who, facts: { crane: category ? { category } : null } as never, asked: {} };
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

const kinds = /(REQUIRED|NOT_APPLICABLE|OUT_OF_RANGE|TOO_LONG|EMPTY|IN_PAST|IN_FUTURE|NOT_A_DATE|DATES_OUT_OF_ORDER|_MISSING)$/;

const ofForm = (faults: readonly string[]) => faults.filter((fault) => fault.startsWith('form.'));

/** Of what is refused for its value, that it is. */
const isSaid = (faults: readonly string[], one: string): boolean =>
  one.endsWith(' REFUSED') ? faults.some((fault) => fault.split(' ')[0] === one.split(' ')[0]) : faults.includes(one);

const required = ({ papers }: Definition) => papers.filter(({ isRequired, isOnlyOutOfProvince }) => isRequired && !isOnlyOutOfProvince);

const table = allProcesses.flatMap((process) =>
  divisions.flatMap((division) => {
    const definition = definitionIn(process, division);
    const action = handingOn(process, division);
    const { row, en } = process.workflow.process;
    return definition && action ? [[row, en, division, { process, definition }] as const] : [];
  }),
);

describe('definition and submission of a form', () => {
  it('X9 are compared for every process that is handed on', () => {
    const compared = new Set(table.map(([, en]) => en));
    expect(allProcesses.map(({ workflow }) => workflow.process.en).filter((en) => !compared.has(en))).toEqual(['Device that is not filed']);
  });

  it.each(table)(
    '%s %s in %s: what the definition foresees is what the submission says',
    (_row, _en, division, { process, definition }) => {
      const { fields } = definition;
      fc.assert(
        fc.property(formsBy(definition), fc.constantFrom(...categories), (form, category) => {
          const faults = ofForm(said(process, division, { form, category }));
          const expected = foreseen(form, { fields, today, named: { 'craneId.category': category } });
          expect(expected.filter((one) => !isSaid(faults, one))).toEqual([]);
          expect(faults.filter((one) => kinds.test(one) && !expected.includes(one))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
  );

  it.each(table)(
    '%s %s in %s: the papers it says are required are those the procedure knows',
    (_row, _en, division, { process, definition }) => {
      const faults = said(process, division, { form: {}, category: undefined });
      const papers = required(definition).map(({ kind }) => `papers.${kind} REQUIRED`);
      expect(faults.filter((one) => one.startsWith('papers.'))).toEqual(papers);
    },
  );
});
