// breaks resolvers-do-not-touch-mongo
export { connection } from 'mongoose';
