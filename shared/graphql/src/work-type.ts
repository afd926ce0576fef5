/** `equipment` → `Equipment`. */
export const capitalised = (service: string): string => service.charAt(0).toUpperCase() + service.slice(1);

/** The type of a service's own part of the work. */
export const workTypeOf = (service: string): string => `${capitalised(service)}Work`;
