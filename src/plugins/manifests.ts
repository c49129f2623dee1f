import type {Plugin} from '@docusaurus/types';

/** Lets chapters and pages import `static/manifests/x.yaml?figure` and `?listing`; when the YAML changes, they are built again. */
export default function manifests(): Plugin {
  return {
    name: 'edamame-manifests',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.yaml$/,
            resourceQuery: /figure|listing|playground|pod/,
            type: 'javascript/auto',
            use: [require.resolve('./manifestLoader.cjs')],
          },
        ],
      },
    }),
  };
}
