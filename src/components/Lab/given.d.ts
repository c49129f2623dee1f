/** Made by src/plugins/usualRuns/loader.cjs: a run that was worked out when the site was built. */
declare module '*/usualRun.ts?run' {
  const given: import('./usualRun').Given;
  export default given;
}
