/** The phrases of a component with every text passed through `reword`, what they work out from arguments included. */
export function inWords<Phrases>(phrases: Phrases, reword: (text: string) => string): Phrases {
  return mapped(phrases, reword) as Phrases;
}

function mapped(value: unknown, reword: (text: string) => string): unknown {
  if (typeof value === 'string') return reword(value);
  if (typeof value === 'function') return (...args: unknown[]) => mapped(value(...args), reword);
  if (Array.isArray(value)) return value.map((one) => mapped(one, reword));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, reword)]));
}
