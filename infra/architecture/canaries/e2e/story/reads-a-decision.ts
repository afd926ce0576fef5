export { limit } from '../../services/alpha/src/thing/thing.ts';
