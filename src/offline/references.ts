/** The hashed assets that a page or a style sheet names, wherever it names them. */
export function assetsIn(text: string): string[] {
  return [...new Set(text.match(/\/(?:en\/)?assets\/[\w~./-]+\.\w+/g) ?? [])];
}
