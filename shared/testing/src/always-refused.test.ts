import { describe, expect, it } from 'vitest';
import { alwaysRefused, type OfferingProcess } from './always-refused.ts';

const reason = [{ code: 'X', zh: '不可', en: 'No' }];
const move = { from: 'FILED', to: 'ENDED', by: 'UNIT_CLERK' };
const process = (own: Partial<OfferingProcess>, end: object = move): OfferingProcess => ({
  collection: 'businesses',
  outcome: {},
  workflow: {
    process: { type: 'Business', initial: 'DRAFT', editable: ['DRAFT'], states: { DRAFT: {}, FILED: { passes: true }, ENDED: {} } },
    variants: [
      { code: 'default', version: 1, moves: { submit: { from: 'DRAFT', to: 'FILED', by: 'UNIT_CLERK' }, end: { ...move, ...end } } },
    ],
  },
  form: { shape: {} },
  ...own,
});
const refused = alwaysRefused({
  sdl: 'type Business { form: BusinessForm } type BusinessForm { name: String } scalar LocalDate',
  actor: { id: 'u', name: 'U', org: 'ORG-1', region: '530102' },
  at: new Date('2026-09-14T02:00:00Z'),
  facts: { record: [{ isOpen: true }, { isOpen: false }, null] },
});

interface At {
  readonly today: string;
  readonly facts: { readonly record: { readonly isOpen: boolean } | null };
}
const unlessClosed = (_: never, { facts: { record } }: At) => (record?.isOpen === false ? [] : reason);

describe('X5 buttons that are always refused', () => {
  it('X5 one is named that no record and no day lets anybody press, unless it is withheld then', () => {
    expect(refused(process({ guards: { end: [() => reason] } }))).toEqual(['default FILED end']);
    expect(refused(process({ guards: { end: unlessClosed } }))).toEqual([]);
    expect(refused(process({ guards: { end: unlessClosed }, withheld: { end: unlessClosed } }))).toEqual([]);
    expect(refused(process({ guards: { end: (_: never, { today }: At) => (today > '2027-01-01' ? [] : reason) } }))).toEqual([]);
    const opposite = (_: never, { facts: { record } }: At) => (record?.isOpen === false ? reason : []);
    expect(refused(process({ guards: { end: unlessClosed }, withheld: { end: opposite } }))).toEqual(['default FILED end']);
  });

  it('X5 a rule that throws is no refusal, in a guard or in what withholds the button, unless a field that must be there names what it lacks', () => {
    const unwary = (_: never, { facts: { record } }: At) => ((record as { readonly isOpen: boolean }).isOpen ? reason : []);
    expect(() => refused(process({ guards: { end: unwary } }))).toThrow(TypeError);
    expect(() => refused(process({ guards: { end: () => reason }, withheld: { end: unwary } }))).toThrow(TypeError);
    const demanded = { form: { shape: { recordId: { isOptional: () => false } } }, factsBy: { record: ['recordId'] } };
    expect(refused(process({ ...demanded, guards: { end: unwary } }))).toEqual([]);
  });

  it('X5 nothing is said of what hands a case on, of what makes it succeed, and of what the platform does', () => {
    expect(refused(process({ guards: { submit: () => reason } }))).toEqual([]);
    expect(refused(process({ guards: { end: () => reason } }, { to: 'FILED' }))).toEqual([]);
    expect(refused(process({ guards: { end: () => reason } }, { by: 'SYSTEM' }))).toEqual([]);
  });
});
