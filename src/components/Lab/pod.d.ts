/** Made by src/plugins/manifestLoader.cjs: the Pod as it would be stored. */
declare module '*.yaml?pod' {
  const pod: import('../../pod/pod').Pod;
  export default pod;
}
