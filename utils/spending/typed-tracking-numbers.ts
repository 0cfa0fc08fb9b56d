/** The numbers of a typed list. Couriers print them in groups, so that a space stands within a number, never between two. */
export const trackingNumbersIn = (text: string): string[] =>
  text
    .split(/[,;\r\n]+/)
    .map((one) => one.replace(/\s/g, ''))
    .filter(Boolean);
