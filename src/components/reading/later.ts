import {change} from './reading';

type Turning = typeof import('./turn');

/** What only those pay for who ask for the other language. One place for each import, or the bundler gives it to everybody. */
export const stepping = () => import('./step');

/** The same for the code that turns pages. If it does not come, the reader is told as if the other language had not come. */
export async function turning(act: (code: Turning) => unknown, missed = cannotPair): Promise<void> {
  const code = await import('./turn').catch(() => undefined);
  if (code) await act(code);
  else missed();
}

function cannotPair(): void {
  const {dataset} = document.documentElement;
  delete dataset.reading;
  delete dataset.readingPending;
  change({failedToPair: true});
}
