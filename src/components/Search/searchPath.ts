/** Addresses have limits, and no one searches for more. */
const mostLetters = 300;

/** A query as it fits into an address. */
export const forAddress = (query: string): string => [...query.trim()].slice(0, mostLetters).join('');

/** The page of all results. A query may be anything, half a character included: what cannot be encoded becomes U+FFFD. */
export const searchPath = (query: string): string => `/search?${new URLSearchParams({q: forAddress(query)})}`;
