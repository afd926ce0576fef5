// breaks services-run-without-samples
export { sample } from './thing.sample.ts';
