/** What only those pay for who ask for the other language. One place for each import, or the bundler gives it to everybody. */
export const turning = () => import('./turn');
export const stepping = () => import('./step');
