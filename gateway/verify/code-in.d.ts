export declare const codeIn: (text: string) => string | null;
