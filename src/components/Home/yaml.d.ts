/** Made by src/plugins/manifestLoader.cjs. */
declare module '*.yaml?figure' {
  const manifest: import('../Manifest/manifest').Manifest;
  export default manifest;
}
