/** How far the streams of services were heard. */
export type Places = Readonly<Record<string, number>>;

/** The id of an event: `enterprise:12,equipment:7`. */
export const eventIdOf = (places: Places): string =>
  Object.entries(places)
    .map(([service, sequence]) => `${service}:${sequence}`)
    .join(',');

/** The places an id stands for; undefined where it is none. */
export const placesOf = (eventId: string): Places | undefined => {
  const parts = eventId.split(',').map((part) => /^([a-z][a-z-]*):(\d{1,15})$/.exec(part));
  if (parts.some((part) => part === null)) return undefined;
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? '', Number(part?.[2])]));
};
