import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { contractDocuments } from '../scripts/documents.ts';
import {
  allEvents,
  cloudEvent,
  draftEvent,
  type EventData,
  type EventOf,
  findEvent,
  projectGateSealed,
  sourceOf,
  streamOf,
  subjectOf,
  unitRegistered,
} from './index.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const sampleOf = (type: string): unknown => JSON.parse(read(`shared/contracts/samples/${type}.json`));

describe('the golden samples', () => {
  it.each(allEvents.map((event) => [event.type, event] as const))('%s still says everything it ever said', (type, event) => {
    const sample = sampleOf(type);
    const envelope = cloudEvent.parse(sample);
    expect(envelope).toEqual(sample);
    expect(envelope.type).toBe(type);
    expect(envelope.source).toBe(sourceOf(event.service));
    expect(event.data.parse(envelope.data)).toEqual(envelope.data);
  });

  it('a published event is never withdrawn', () => {
    const kept = readdirSync(new URL('shared/contracts/samples/', root)).map((file) => file.replace(/\.json$/, ''));
    expect(kept.sort()).toEqual(allEvents.map((event) => event.type as string).sort());
  });
});

describe('the generated documents', () => {
  it.each(Object.entries(contractDocuments()))('%s is what the contracts say', (path, text) => {
    expect(read(path)).toBe(text);
  });

  it('carry no personal data but names marked as allowed', () => {
    const schemas = Object.entries(contractDocuments()).filter(([path]) => path.startsWith('shared/contracts/schemas/'));
    for (const [path, text] of schemas) expect(text, path).not.toMatch(/"(idNumber|citizenId|phone|mobile|email|address)"/i);
  });
});

describe('an event', () => {
  it('drops what its contract does not name', () => {
    const data = { projectId: 'p', token: 't', idNumber: 'secret' };
    expect(draftEvent(projectGateSealed, data)).toEqual({
      type: 'equipment.project-gate.sealed.v1',
      data: { projectId: 'p', token: 't' },
    });
  });

  it('of before the version of its record can be read', () => {
    const { recordversion: _, ...early } = sampleOf('equipment.project-gate.sealed.v1') as Record<string, unknown>;
    expect(cloudEvent.parse(early)).toEqual(early);
  });

  it('that lacks a field is a bug', () => {
    expect(() => draftEvent(unitRegistered, { uscc: '91530100MA0EXAMPX1' } as never)).toThrow();
  });

  it('is found by its name, typed', () => {
    expect(findEvent('equipment.project-gate.sealed.v1')).toBe(projectGateSealed);
    expect(findEvent('equipment.project-gate.gone.v1')).toBeNull();
    expectTypeOf<EventData<'equipment.project-gate.sealed.v1'>>().toEqualTypeOf<{ projectId: string; token: string }>();
    expectTypeOf<EventOf<'equipment.project-gate.sealed.v1'>['eventnumber']>().toEqualTypeOf<number>();
  });

  it('keeps its id in one token of the subject', () => {
    expect(subjectOf('equipment.crane.returned-to-use.v1', 'a.b *>中')).toBe(
      'evt.equipment.crane.returned-to-use.v1.a%2Eb%20%2A%3E%E4%B8%AD',
    );
    expect(streamOf('supervision')).toBe('EVT_SUPERVISION');
  });
});
