import { isListening } from '../embedded/ports.ts';
import { type Listener, listeners, type Ports } from '../ports.ts';

/** All ports that are taken, each with what wants it and the variable that moves it; empty when the system may start. */
export const busyPorts = async (ports: Ports, wanted: readonly Listener[]): Promise<readonly string[]> => {
  const taken = await Promise.all(wanted.map((name) => isListening(ports[name])));
  return wanted
    .filter((_, n) => taken[n])
    .map((name) => `Port ${ports[name]} (${name}) is taken by another program: ${listeners[name].variable}=… moves it.`);
};
