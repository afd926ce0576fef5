import { inner } from '../../../../shared/kernel/src/index.ts';

export const limit = inner;
