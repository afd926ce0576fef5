import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allProcesses, categories, type Definition, definitionIn, divisions, today } from '../test/definitions.ts';
import { contradictions, foreseen } from '../test/front-end.ts';
import { handingOn, namedBy, said } from '../test/judged.ts';
import { formsBy } from '../test/random-forms.ts';

const runs = 60;

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
          const faults = said(process, division, { form, category });
          const expected = foreseen(form, { fields, today, named: namedBy(category) });
          expect(contradictions(expected, faults)).toEqual([]);
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
