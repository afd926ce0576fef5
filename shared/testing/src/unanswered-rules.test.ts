import { describe, expect, it } from 'vitest';
import type { RuledProcess } from './ruled-process.ts';
import { unansweredRules } from './unanswered-rules.ts';

const sdl = 'type Business { form: BusinessForm } type BusinessForm { name: String, recordId: String, note: String } scalar LocalDate';
const optional = { isOptional: () => true };
const required = { isOptional: () => false };

interface At {
  readonly facts: { readonly record: { readonly name: string } | null };
}
const process = (own: Partial<RuledProcess>): RuledProcess => ({
  collection: 'businesses',
  outcome: {},
  workflow: { process: { type: 'Business', states: { DRAFT: {} } }, variants: [{ code: 'default', version: 1 }] },
  form: { shape: { name: required, recordId: required, note: optional } },
  ...own,
});
const found = (own: Partial<RuledProcess>) =>
  unansweredRules({
    sdl,
    actor: { id: 'u', name: 'U', org: 'ORG-1', region: '530102' },
    at: new Date('2026-09-14T02:00:00Z'),
    facts: { record: [{ name: '名' }, null] },
  })(process(own));

const unwary = (_: never, { facts: { record } }: At) =>
  record?.name === '名' ? [] : [{ code: 'X', zh: (record as never)['name'], en: 'x' }];
const ofNote = ({ form }: { form: { note: string } }) => (form.note.length > 0 ? [] : []);

describe('reliability: rules that do not answer', () => {
  it('reliability: one that a missing record or an empty field makes throw is named with what it lacks', () => {
    expect(found({ guards: { submit: [unwary] } })).toEqual([expect.stringContaining('submit in default, without record (1): TypeError')]);
    expect(found({ answers: { day: ofNote } })).toEqual([expect.stringContaining('day in default, without form.note: TypeError')]);
    expect(found({ requirements: ofNote })).toEqual([expect.stringContaining('requirements in default, without form.note: TypeError')]);
  });

  it('reliability: one that answers without words, or reads what these tests do not know, is named', () => {
    expect(found({ guards: { submit: () => [{ code: 'X', zh: '', en: 'x' }] } })[0]).toContain('answers [{"code":"X"');
    expect(found({ guards: { submit: () => null } })[0]).toContain('answers null');
    expect(found({ guards: { submit: (_: never, { facts }: { facts: { other: unknown } }) => [facts.other] } })[0]).toContain('lack other');
  });

  it('reliability: no guard is asked for a record whose field must name it, unless the field may be empty', () => {
    const guards = { submit: unwary };
    expect(found({ guards, factsBy: { record: ['recordId'] } })).toEqual([]);
    expect(found({ guards, factsBy: { record: ['note'] } })).toHaveLength(1);
    expect(found({ requirements: unwary, factsBy: { record: ['recordId'] } })).toHaveLength(1);
  });
});
