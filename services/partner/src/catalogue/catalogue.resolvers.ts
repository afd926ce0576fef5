import { type EventDefinition, publicContracts } from '@anzhu/contracts';
import { forAnyone } from '@anzhu/graphql';
import { schemaPath } from './schema-path.ts';

/** The catalogue of what partners are told: open to everyone, without login. */
export const catalogueResolvers = {
  Query: { publicEvents: forAnyone(() => publicContracts) },
  PublicEvent: {
    label: ({ zh, en }: EventDefinition) => ({ zh, en }),
    kind: ({ aggregate }: EventDefinition) => aggregate,
    schemaPath: ({ type }: EventDefinition) => schemaPath(type),
  },
};
