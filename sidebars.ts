import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  chapters: [
    'what',
    'why',
    'uses',
    'alternatives',
    'durability',
    'termination',
    'privileged',
    'api-object',
    'lifecycle',
    'init-and-sidecars',
    'probes',
  ],
};

export default sidebars;
