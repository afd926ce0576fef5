export type { AskSystem, Doer, MadeCase, Occasion, Plan, Sample, Want } from './sample.ts';
export type { Days, Person, PersonRole, Unit, UnitRole, World } from './world.ts';
