import { caseModule, type OpenedOf } from '@anzhu/casework';
import { supervisedFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { subDivisionAcceptanceProcess } from './sub-division-acceptance.ts';

export const subDivisionAcceptance = caseModule<SupervisionWorld>()({ process: subDivisionAcceptanceProcess, facts: supervisedFact });

export type SubDivisionAcceptances = OpenedOf<typeof subDivisionAcceptance>;
