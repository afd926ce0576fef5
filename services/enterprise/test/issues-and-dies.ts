import { systemClock } from '@anzhu/kernel';
import mongoose, { type mongo } from 'mongoose';
import { jobTimers } from '../src/batch-job/run-job.store.ts';
import { enterpriseOn } from './enterprise-on.ts';

/** Does the work on a batch as the service does, and is killed at the n-th command of a name, on a collection where one is named, before it is sent or once it has succeeded: `issues-and-dies.ts URI DATABASE JOB EVENT N COMMAND [COLLECTION]` */
const [uri = '', dbName = '', jobId = '', event = '', nth = '0', name = '', collection] = process.argv.slice(2);

const connection = await mongoose.createConnection(uri, { dbName, autoIndex: false, monitorCommands: true }).asPromise();
let left = Number(nth);

const count = (isCounted: boolean): void => {
  if (!isCounted) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
const isOf = (command: mongo.Document): boolean => collection === undefined || command[name] === collection;
const client = connection.getClient();
if (event === 'before') client.on('commandStarted', ({ commandName, command }) => count(commandName === name && isOf(command)));
if (event === 'after') client.on('commandSucceeded', ({ commandName }) => count(commandName === name));

const { world } = enterpriseOn(connection, systemClock);
await jobTimers(world)(jobId, { name: 'run', at: new Date() }, new AbortController().signal);
await connection.close();
