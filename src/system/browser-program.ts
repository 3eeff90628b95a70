/** A browser's program, and the environment it is started in. */
export interface BrowserProgram {
  path: string;
  env: NodeJS.ProcessEnv;
}

/** What is asked of the machine when a browser is looked for; `process` is one. */
export type Host = Pick<NodeJS.Process, 'platform' | 'arch' | 'env'>;
