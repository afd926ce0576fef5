// breaks shared-knows-no-service
export { limit } from '../../../services/alpha/src/thing/thing.ts';
