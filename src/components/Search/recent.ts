const most = 8;

/** What was searched for lately, latest first, from what the browser kept. What it kept may be anything. */
export function recentFrom(kept: string | null): string[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.filter((one) => typeof one === 'string' && one.trim() !== '').slice(0, most);
  } catch {
    return [];
  }
}

/** The list with a query at its head. Texts too long to be recognised in a list are not kept. */
export function withRecent(list: string[], query: string): string[] {
  const words = query.trim().replaceAll(/\s+/g, ' ');
  if (words === '' || words.length > 80) return list;
  const same = (other: string): boolean => other.toLowerCase() === words.toLowerCase();
  return [words, ...list.filter((one) => !same(one))].slice(0, most);
}
