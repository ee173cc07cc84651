/** The code of an error of the operating system, such as `ENOENT`; any other error is a bug and is thrown on. */
export function systemCode(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  if (isCoded && typeof error.code === 'string') return error.code;
  throw error;
}
