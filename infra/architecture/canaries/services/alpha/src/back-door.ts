// breaks packages-by-front-door
export { inner } from '../../../shared/kernel/src/inner.ts';
