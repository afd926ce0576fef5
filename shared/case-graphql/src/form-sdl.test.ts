import { listField } from '@anzhu/workflow';
import { buildASTSchema, parse, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { passForm, passProcess } from '../../casework/test/pass.ts';
import { formSdl, type TypeRegistry } from './form-sdl.ts';
import { createMutation, saveMutation, singleField } from './names.ts';
import { casesSdl } from './sdl.ts';

describe('the schema of a form', () => {
  it('X13 has an output and an input type for each group, all fields nullable and described', () => {
    const registry: TypeRegistry = new Map();
    formSdl('PassForm', passForm, registry);
    expect([...registry.keys()]).toEqual(['PassForm', 'PassKind', 'PassDay', 'PassWorker']);
    const sdl = [...registry.values()].join('\n\n');
    expect(validateSchema(buildASTSchema(parse(`type Query { it(input: PassFormInput): PassForm }\nscalar LocalDate\n${sdl}`)))).toEqual(
      [],
    );
    expect(sdl).toContain('"重量(t) / Weight (t)"\n  weight: Float');
    expect(sdl).toContain('workers: [PassWorkerInput!]');
    expect(sdl).toContain('idNumber: String\n');
    expect(sdl).toContain(
      '"身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number: 18 characters, the last a digit or X (an old number has 15 digits)"\n  idNumber: String',
    );
    expect(sdl).toContain('"身份证号 / ID number"\n  idNumber: String');
  });

  it('X4 names what a process offers', () => {
    expect([createMutation('Pass'), saveMutation('Pass'), singleField('PassBook'), listField('PassBook')]).toEqual([
      'createPass',
      'savePass',
      'passBook',
      'passBooks',
    ]);
    expect(listField('Entry')).toBe('entries');
    expect(listField('Survey')).toBe('surveys');
    const sdl = casesSdl([passProcess]);
    for (const field of [
      'createPass(',
      'savePass(',
      'submitPass(',
      'reviewPass(',
      'pass(id: ID!)',
      'passes(tab: CaseTab',
      'siteId: String',
    ])
      expect(sdl).toContain(field);
    expect(sdl).not.toContain('expirePass');
    expect(sdl).not.toMatch(/\$(?!\d)/);
  });
});
