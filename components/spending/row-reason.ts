/** The key of the words for why a row does not come in. */
export const reasonKey = (reason: string): string => `row_${reason.replaceAll('-', '_')}`;
