export { model } from 'mongoose';
