// breaks decisions-are-pure
export { connection } from 'mongoose';
