/** What was read to draw the states that nobody measured. */
export const sources = [
  'cri-api api.proto @791729b',
  'containerd sandbox_run_linux.go @13811e8',
  'cri-o sandbox_run_linux.go @aea52d6',
];
