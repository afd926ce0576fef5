export { sample } from '../../services/alpha/src/thing/thing.sample.ts';
