/** Whether an element is drawn. Safari before 17.4 has no `checkVisibility`; there what a fold hides has no boxes either. */
export const isShown = (element: Element): boolean =>
  'checkVisibility' in element ? element.checkVisibility() : (element as Element).getClientRects().length > 0;
