import type {Root} from 'mdast';
import {importInto, tagsNamed} from './mdxTree';

/** Where the tags of chapters live: those that answer to a reader are islands. A page imports only those that it uses, and so pays for no other. */
export const tags: Record<string, string> = {
  Answer: 'components/Question/Answer',
  Cite: 'components/Sources/Cite',
  FieldExplorer: 'islands/FieldExplorer',
  FormerAddresses: 'islands/FormerAddresses',
  Goals: 'components/Goals/Goals',
  Hint: 'components/Question/Hint',
  LifecycleLab: 'islands/LifecycleLab',
  Listing: 'components/Listing/Listing',
  Manifest: 'islands/ManifestListing',
  MermaidFigure: 'components/MermaidFigure/MermaidFigure',
  PodDiagram: 'islands/PodDiagram',
  PodDiagrams: 'islands/PodDiagrams',
  Question: 'components/Question/Question',
  RestartLab: 'islands/RestartLab',
  RolloutLab: 'islands/RolloutLab',
  Sources: 'components/Sources/Sources',
  Step: 'islands/Step',
  SurvivalBench: 'islands/SurvivalBench',
  Term: 'islands/Term',
  TerminationLab: 'islands/TerminationLab',
  WhatIsShared: 'islands/WhatIsShared',
};

export default function tagsOfChapter() {
  return (tree: Root): void => {
    for (const [name, path] of Object.entries(tags)) {
      if (tagsNamed(tree, name).length > 0) importInto(tree, name, `@site/src/${path}`);
    }
  };
}
