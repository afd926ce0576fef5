import { readEnvironment } from '@anzhu/service';

export const readEnterpriseEnvironment = () => readEnvironment({});
