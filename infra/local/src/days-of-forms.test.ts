import { readdirSync } from 'node:fs';
import { type FieldMeta, metaOf, type Process, unwrapped } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

type AnyProcess = Process<never, never, never>;

const root = new URL('../../../', import.meta.url);

const processesOf = async (service: string): Promise<readonly AnyProcess[]> =>
  ((await import(new URL(`services/${service}/src/sdl.ts`, root).href)) as { readonly processes: readonly AnyProcess[] }).processes;

const all = (await Promise.all(readdirSync(new URL('services/', root)).map(processesOf))).flat();

type Days = ReadonlyMap<string, FieldMeta>;

const entriesIn = (schema: z.ZodType, path: string): readonly (readonly [string, FieldMeta])[] => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray) return entriesIn(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([name, child]) => entriesIn(child as z.ZodType, path === '' ? name : `${path}.${name}`));
  const meta = metaOf(inner);
  return meta?.sdl === 'LocalDate' ? [[path, meta]] : [];
};

const forms: readonly (readonly [string, Days])[] = all.map(({ workflow, form }) => [workflow.process.type, new Map(entriesIn(form, ''))]);

// biome-ignore format: the table reads in columns
/** The days of forms that may be to come; all others tell of what has happened. */
const toCome: readonly string[] = [
  'LicensePenalty.start', 'LicensePenalty.end', 'UnitRegistration.qualificationValidUntil',
  'OwnershipFiling.originalValidUntil', 'OwnershipFiling.usableUntil', 'UnfiledDevice.originalValidUntil',
  'InstallationNotice.plannedFrom', 'InstallationNotice.plannedUntil', 'DismantlingNotice.plannedFrom', 'DismantlingNotice.plannedUntil',
  'FourPartyAcceptance.inspection.nextDueOn', 'PeriodicInspection.inspection.nextDueOn', 'UseRegistration.inspection.nextDueOn',
  'UseRegistration.plannedDismantlingOn', 'UseExtension.plannedDismantlingOn', 'SupervisionSuspension.plannedFrom',
  'RectificationNotice.deadline',
];

describe('days of forms', () => {
  it('E16 R13 R14 every day of every form tells of what has happened, or is named as one that may be to come', () => {
    const open = forms.flatMap(([type, days]) => [...days].flatMap(([path, { isPast }]) => (isPast ? [] : [`${type}.${path}`])));
    expect(open.toSorted()).toEqual(toCome.toSorted());
  });
});
