import { readEnvironment, type ServiceDeps } from '@anzhu/service';

export const readEquipmentEnvironment = () => readEnvironment({});

export type EquipmentDeps = ServiceDeps<ReturnType<typeof readEquipmentEnvironment>>;
