// breaks everything-resolves
export { nothing } from '@anzhu/nowhere';
