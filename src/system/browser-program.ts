/** A browser's program, and the environment it is started in. */
export interface BrowserProgram {
  path: string;
  env: NodeJS.ProcessEnv;
}

/** The facts of the machine that are asked for when a browser is looked for; `process` is one. */
export type Host = Pick<NodeJS.Process, 'platform' | 'arch' | 'env'>;
