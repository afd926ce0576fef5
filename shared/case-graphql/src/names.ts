import { capitalised } from '@anzhu/graphql';
import { listField } from '@anzhu/workflow';

const lower = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

export const createMutation = (type: string): string => `create${type}`;
export const createInput = (type: string): string => `Create${type}Input`;
export const formInput = (type: string): string => `${type}FormInput`;
export const saveMutation = (type: string): string => `save${type}`;
export const checkQuery = (type: string): string => `check${type}`;
export const singleField = lower;
export const paperListField = (type: string): string => `${lower(type)}Papers`;
export const exportField = (type: string): string => `${lower(type)}Export`;
export const templateField = (type: string): string => `${lower(type)}Template`;
/** The imports of a service, whatever they import. */
export const importsField = (service: string): string => `${service}Imports`;
export const importField = (service: string): string => `${service}Import`;
export const cancelImportMutation = (service: string): string => `cancel${capitalised(service)}Import`;

/** `OwnershipFiling` → `importOwnershipFilings`. */
export const importMutation = (type: string): string => `import${type.charAt(0)}${listField(type).slice(1)}`;
