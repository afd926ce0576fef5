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

/** The fields of each form that its definition leaves out. */
const elsewhere = table.flatMap(([row, en, division, asked]) => {
  const names = new Set(asked.definition.fields.map(({ path }) => path));
  const left = Object.keys(asked.process.form.shape).filter((name) => !names.has(name));
  return left.map((name) => [row, en, division, name, asked] as const);
});

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

  it.each(elsewhere)(
    '%s %s in %s: %s, which other places alone ask for, is in no group and refused where it is filled in',
    (...[, , division, name, { process, definition }]) => {
      expect(definition.groups.flatMap(({ paths }) => paths)).not.toContain(name);
      for (const value of [true, '2026-09-14'])
        expect(said(process, division, { form: { [name]: value }, category: undefined })).toContain(`form.${name} NOT_APPLICABLE`);
    },
  );

  it('C6 C8 C9 C14b fields of one jurisdiction stand in its forms alone', () => {
    expect(elsewhere.filter(([, , division]) => division === '530102').map(([row, , , name]) => `${row} ${name}`)).toEqual([
      'C1 filingKind',
      'C1 hasPaperCertificate',
      'C6 workUnitUscc',
      'C8 acceptedOn',
      'C9 workUnitUscc',
    ]);
    const namesPlace = /内蒙古|新疆|中山|云南|广西|陕西/;
    const labels = table.flatMap(([row, , , { definition }]) => definition.fields.map(({ path, label }) => `${row} ${path} ${label.zh}`));
    expect(labels.filter((one) => namesPlace.test(one))).toEqual([]);
  });

  it.each(table)(
    '%s %s in %s: the papers it says are required are those the procedure knows',
    (_row, _en, division, { process, definition }) => {
      const faults = said(process, division, { form: {}, category: undefined });
      const papers = required(definition).map(({ kind }) => `papers.${kind} REQUIRED`);
      expect(faults.filter((one) => one.startsWith('papers.'))).toEqual(papers);
    },
  );
});
