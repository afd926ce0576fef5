import { setTimeout as pause } from 'node:timers/promises';
import { isListening } from '../embedded/ports.ts';
import { baseVariable, type Listener, listeners, type Ports } from '../ports.ts';

/** All ports that are taken, each with what wants it and the variable that moves it; empty when the system may start. */
const busyPorts = async (ports: Ports, wanted: readonly Listener[]): Promise<readonly string[]> => {
  const taken = await Promise.all(wanted.map((name) => isListening(ports[name])));
  return wanted
    .filter((_, n) => taken[n])
    .map((name) => `Port ${ports[name]} (${name}) is taken by another program: ${listeners[name].variable}=… moves it.`);
};

/** Refuses to start where ports are taken, and names them all; what a crash has left may need a while to give them back. */
export const refuseBusyPorts = async (
  ports: Ports,
  wanted: readonly Listener[],
  { patienceMs }: { readonly patienceMs: number },
): Promise<void> => {
  const until = Date.now() + patienceMs;
  let busy = await busyPorts(ports, wanted);
  for (; busy.length > 0 && Date.now() < until; busy = await busyPorts(ports, wanted)) await pause(100);
  if (busy.length > 0) throw new Error(`${busy.join('\n')}\n${baseVariable}=… moves all of them together.`);
};
