/** Where the JSON Schema of a public event stands, for as long as the event is published. */
export const schemaPath = (type: string): string => `/events/schemas/${type}.json`;
