export type { AskSystem, Discipline, Doer, MadeCase, Occasion, Overseer, Plan, Sample, Want } from './sample.ts';
export type { Days, Person, PersonRole, Unit, UnitRole, World } from './world.ts';
