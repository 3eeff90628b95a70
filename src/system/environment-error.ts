/** The error of a machine that lacks something, in Danish for whoever runs the program; the command ends with exit code 3. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}
