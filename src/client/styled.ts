/**
 * A page comes with the rules that it needs as it stands. What appears once it is alive needs the others: their sheet is named
 * at the root of the page, and asked for once. If it does not come, the page works without it.
 */
export function styled(): Promise<void> {
  const {styles, stylesOf} = document.documentElement.dataset;
  if (!styles) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  // The bundler asks for the whole sheet with every chunk that has styles, unless a link says that it is here.
  link.dataset.href = stylesOf;
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
  });
}
