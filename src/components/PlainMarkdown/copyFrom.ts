/** Why nothing was copied: the network, or the browser. */
export type Refusal = 'unreachable' | 'blocked';

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/**
 * Puts what is at an address on the clipboard; returns why not. Safari allows it only while the press is fresh, so it gets the
 * promise of the text, not the text.
 */
export async function copyFrom(address: string): Promise<Refusal | undefined> {
  const text = textAt(address);
  try {
    if (typeof ClipboardItem === 'function' && navigator.clipboard?.write) {
      const blob = text.then((one) => new Blob([one], {type: 'text/plain'}));
      // A browser that refuses at once never looks at it.
      blob.catch(() => undefined);
      await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
    } else {
      await navigator.clipboard.writeText(await text);
    }
    return undefined;
  } catch {
    return text.then(
      () => 'blocked',
      () => 'unreachable',
    );
  }
}
