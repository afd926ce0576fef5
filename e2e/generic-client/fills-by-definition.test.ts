import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allProcesses, categories, type Definition, definitionIn, divisions, today } from '../../infra/local/test/definitions.ts';
import { contradictions, foreseen } from '../../infra/local/test/front-end.ts';
import { handingOn, namedBy, said } from '../../infra/local/test/judged.ts';
import { changed } from '../../infra/local/test/random-forms.ts';
import { type Blank, filled } from './filling.ts';
import { penFrom } from './pen.ts';

type Category = (typeof categories)[number];

const inChinese = (definition: Definition) => JSON.parse(JSON.stringify(definition.fields).replaceAll('"zh":', '"text":'));

/** Which records a form is about only a person knows. */
const chosen = ({ fields }: Definition) => {
  const named = fields.filter(({ parent, reference, example }) => parent === null && reference && !reference.isOpen && example === null);
  return Object.fromEntries(named.map(({ path, isList }) => [path, isList ? ['A-1'] : 'A-1']));
};

const filledBy = (definition: Definition, category: Category) => {
  const find = async (_reference: unknown, _number: unknown, path: string) => (path === 'category' ? category : undefined);
  return filled(inChinese(definition), chosen(definition), { today, pen: penFrom(today), find });
};

const table = allProcesses.flatMap((process) =>
  divisions.flatMap((division) => {
    const definition = definitionIn(process, division);
    const { row, en } = process.workflow.process;
    return definition && handingOn(process, division) ? [[row, en, division, { process, definition }] as const] : [];
  }),
);

describe('a form filled by its definition alone', () => {
  it.each(table)('X13 %s %s in %s: is right, whatever class of machine it names', async (_row, _en, division, { process, definition }) => {
    for (const category of categories) {
      const form = await filledBy(definition, category);
      const faults = said(process, division, { form, category }).filter((fault) => fault.startsWith('form.'));
      expect([category, ...faults]).toEqual([category]);
    }
  });

  it.each(table)(
    'X9 X13 %s %s in %s: changed here and there it is refused as the definition foresees',
    async (_row, _en, division, { process, definition }) => {
      const { fields } = definition;
      for (const category of ['TOWER_CRANE', 'CONSTRUCTION_HOIST'] as const) {
        const named = namedBy(category);
        const changes = fc.property(changed(await filledBy(definition, category), definition), (form) => {
          expect(contradictions(foreseen(form, { fields, today, named }), said(process, division, { form, category }))).toEqual([]);
        });
        fc.assert(changes, { numRuns: 15 });
      }
    },
  );

  it('X13 each text is another, within its limits; each day lies between its bounds', () => {
    const pen = penFrom(today);
    const blank: Blank = { type: 'String', choices: [], label: { text: '很长的名称' }, maxLength: 3 };
    expect([pen(blank), pen(blank)]).toEqual(['1很长', '2很长']);
    expect(pen({ ...blank, type: 'LocalDate', from: '2026-09-18', until: undefined })).toBe('2026-09-18');
    expect(pen({ ...blank, type: 'LocalDate', until: '2026-09-01' })).toBe('2026-09-01');
  });
});
