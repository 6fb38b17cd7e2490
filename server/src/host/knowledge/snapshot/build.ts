/** Stands for the code that reads and resolves knowledge: put in by the bundler, another one after every change of it. */
declare const __KNOWLEDGE_BUILD__: string;

export const KNOWLEDGE_BUILD: string = __KNOWLEDGE_BUILD__;
