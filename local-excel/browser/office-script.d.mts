export const officeTypesFile: string;
export function officeScript(): string;
