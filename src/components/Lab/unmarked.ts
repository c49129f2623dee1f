/** A text of ours without the signs for code and for the number that decides: for labels and tables. */
export const unmarked = (text: string): string => text.replaceAll(/\*\*|`/g, '');
