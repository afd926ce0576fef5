import fastify from 'fastify';
import mongoose, { type mongo } from 'mongoose';
import { answering, certificateOn } from './certificate-on.ts';

/** Makes the certificate of each subject as the service does, platforms answering at once, and is killed at the n-th command of a name (any write where it is empty, one that is not undone by that where it is `lasting`), on a collection where one is named, before it is sent or once it has succeeded: `makes-and-dies.ts URI DATABASE NOW SUBJECTS EVENT N COMMAND [COLLECTION]` */
const [uri = '', dbName = '', now = '', subjects = '', event = '', nth = '0', name = '', collection] = process.argv.slice(2);

const connection = await mongoose.createConnection(uri, { dbName, autoIndex: false, monitorCommands: true }).asPromise();
let left = Number(nth);

const counted = new Set<number>();
const count = (isCounted: boolean): void => {
  if (!isCounted) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
const writes = ['insert', 'update', 'findAndModify', 'delete'];
const isOn = (command: mongo.Document): boolean => collection === undefined || Object.values(command)[0] === collection;
/** A transaction as a whole, or a write that is part of none. */
const lasts = (command: mongo.Document): boolean =>
  'commitTransaction' in command || (command['autocommit'] === undefined && writes.some((one) => one in command) && isOn(command));
const isOf = (command: mongo.Document): boolean => {
  if (name === 'lasting') return lasts(command);
  return (name === '' ? [...writes, 'commitTransaction'].some((one) => one in command) : name in command) && isOn(command);
};
const client = connection.getClient();
client.on('commandStarted', ({ command, requestId }) => {
  if (!isOf(command)) return;
  counted.add(requestId);
  if (event === 'before') count(true);
});
if (event === 'after') client.on('commandSucceeded', ({ requestId }) => count(counted.has(requestId)));

const { parts } = certificateOn(connection, () => new Date(now));
const app = fastify();
parts.routes?.(app);
const answer = answering(connection, app);

const step = async (subjectId: string): Promise<boolean> => {
  const certificate = await connection.collection('certificates').findOne({ subjectId });
  if (!certificate || (!certificate['request'] && ['MADE', 'REFUSED'].includes(certificate['paperState']))) return false;
  if (certificate['request'])
    await answer(subjectId, { certificateNumber: `1.2.156-${subjectId}`, sealName: certificate['faceValues'].issuedBy });
  else
    for (const timer of certificate['timers'].filter(({ at }: { at: Date }) => at <= new Date(now)))
      await parts.timers?.[0]?.onTimer(String(certificate._id), timer, new AbortController().signal);
  return true;
};

/** What another process was faster with is tried again, as the ticker does. */
const mostSteps = 200;
for (const subjectId of subjects.split(','))
  for (let isMore = true, steps = 0; isMore && steps < mostSteps; steps += 1) isMore = await step(subjectId).catch(() => true);
await connection.close();
