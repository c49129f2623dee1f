/** `accTitle: …`: what the figure is called and what it shows, for those who cannot see it. */
export function accessible(source: string, name: 'accTitle' | 'accDescr'): string {
  const text = new RegExp(`^\\s*${name}:\\s*(.+)$`, 'm').exec(source)?.[1]?.trim();
  if (!text) throw new Error(`a mermaid fence needs a line "${name}: …"`);
  return text;
}
