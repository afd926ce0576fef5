import { readEnvironment } from '@anzhu/service';

export const readEquipmentEnvironment = () => readEnvironment({});
