import { readdirSync } from 'node:fs';
import { formDefinition } from '@anzhu/case-graphql';
import type { Process } from '@anzhu/casework';
import { chinaCalendar, err } from '@anzhu/kernel';

export type AnyProcess = Process<never, never, never>;

export const root = new URL('../../../', import.meta.url);

const processesOf = async (service: string): Promise<readonly AnyProcess[]> =>
  ((await import(new URL(`services/${service}/src/sdl.ts`, root).href)) as { readonly processes: readonly AnyProcess[] }).processes;

/** Every process of every service. */
export const allProcesses = (await Promise.all(readdirSync(new URL('services/', root)).map(processesOf))).flat();

const files = { link: () => err({ code: 'NOT_FOUND' as const }) };

/** The day on which forms are defined and judged. */
export const today = '2026-09-14';

/** The form of a process as a division has it, as it is served. */
export const definitionIn = (process: AnyProcess, division: string) =>
  formDefinition({ process, references: {}, files, calendar: chinaCalendar } as unknown as Parameters<typeof formDefinition>[0], {
    division,
    today,
  });

export type Definition = NonNullable<ReturnType<typeof definitionIn>>;

/** A division of each jurisdiction that has procedures or rules of its own, and one of none. */
export const divisions = ['310101', '530102', '650102', '150102', '442000', '450103', '610102'] as const;

/** Classes of the machine that a form names; undefined: none that is known. */
export const categories = ['TOWER_CRANE', 'CONSTRUCTION_HOIST', 'MATERIAL_HOIST', 'GANTRY_CRANE', undefined] as const;
