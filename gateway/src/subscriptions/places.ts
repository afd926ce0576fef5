/** A place in the stream of a service: a stream that was lost and made anew is another one, and begins to count anew. */
export interface Place {
  readonly epoch: string;
  readonly sequence: number;
}

/** How far the streams of services were heard. */
export type Places = Readonly<Record<string, Place>>;

/** The id of an event: `enterprise.1k7f:12,equipment.1k7g:7`. */
export const eventIdOf = (places: Places): string =>
  Object.entries(places)
    .map(([service, { epoch, sequence }]) => `${service}.${epoch}:${sequence}`)
    .join(',');

/** The places an id stands for; undefined where it is none. */
export const placesOf = (eventId: string): Places | undefined => {
  const parts = eventId.split(',').map((part) => /^([a-z][a-z-]*)\.([0-9a-z]{1,32}):(\d{1,15})$/.exec(part));
  if (parts.some((part) => part === null)) return undefined;
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? '', { epoch: part?.[2] ?? '', sequence: Number(part?.[3]) }]));
};

/** The epoch of a stream, by when it was made. */
export const epochOf = (created: string): string => BigInt(created.replaceAll(/\D/g, '') || '0').toString(36);
