/** Who reviews what is done with machines on sites (C6, C8, C8b, C9, P6): staff of the competent department. A jurisdiction that names its safety institution says so in its table. */
export const department = 'EXAMINER';
