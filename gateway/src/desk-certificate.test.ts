import { readFileSync } from 'node:fs';
import { buildSchema, type FieldNode, isObjectType, parse, type SelectionSetNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documents } from '../desk/language/documents.ts';
import { pages } from '../desk/language/pages.ts';
import { recordsIn } from '../desk/record-plugin.ts';

const schema = buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'), { assumeValidSDL: true });

const namesIn = ({ selections }: SelectionSetNode): readonly string[] =>
  selections.filter((one): one is FieldNode => one.kind === 'Field').map(({ name }) => name.value);

/** What the pages ask of a certificate wherever they ask whether it holds. */
const askedOfCertificates = (): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  const info = new TypeInfo(schema);
  const enter = (node: SelectionSetNode): void => {
    if (info.getParentType()?.name === 'ElectronicCertificate') found.push(namesIn(node));
  };
  visit(parse(documents + pages), visitWithTypeInfo(info, { SelectionSet: { enter } }));
  return found.filter((names) => names.includes('statusLabel'));
};

describe('a certificate in one line', () => {
  it('K4 K6 is asked how far it is made, and what keeps it, before whether it holds', () => {
    const asked = askedOfCertificates();
    expect(asked.length).toBeGreaterThan(0);
    for (const names of asked) {
      expect(names).toEqual(expect.arrayContaining(['stateLabel', 'paperStateLabel', 'problems']));
      expect(names.indexOf('stateLabel')).toBeLessThan(names.indexOf('statusLabel'));
    }
  });

  it('K4 K6 stands in lists and records with how far it is made before whether it holds', () => {
    expect(isObjectType(schema.getType('ElectronicCertificate'))).toBe(true);
    const shown = recordsIn(schema).types['ElectronicCertificate']?.map(({ name }) => name) ?? [];
    expect(shown.filter((name) => /^(state|status)Label$/.test(name))).toEqual(['stateLabel', 'statusLabel']);
  });
});
