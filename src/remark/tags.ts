import type {Root} from 'mdast';
import {importInto, tagsNamed} from './mdxTree';

/** Where the tags of chapters live. A page imports only those that it uses, and so pays for no other. */
export const tags: Record<string, string> = {
  Answer: 'Question/Answer',
  Cite: 'Sources/Cite',
  FieldExplorer: 'FieldExplorer/FieldExplorer',
  FormerAddresses: 'FormerAddresses/FormerAddresses',
  Goals: 'Goals/Goals',
  Hint: 'Question/Hint',
  LifecycleLab: 'LifecycleLab/LifecycleLab',
  Listing: 'Listing/Listing',
  Manifest: 'Manifest/ManifestListing',
  MermaidFigure: 'MermaidFigure/MermaidFigure',
  PodDiagram: 'PodDiagram/PodDiagram',
  PodDiagrams: 'PodDiagrams/PodDiagrams',
  Question: 'Question/Question',
  RestartLab: 'RestartLab/RestartLab',
  RolloutLab: 'RolloutLab/RolloutLab',
  Sources: 'Sources/Sources',
  Step: 'Manifest/Step',
  SurvivalBench: 'SurvivalBench/SurvivalBench',
  Term: 'Term/Term',
  TerminationLab: 'TerminationLab/TerminationLab',
  WhatIsShared: 'WhatIsShared/WhatIsShared',
};

export default function tagsOfChapter() {
  return (tree: Root): void => {
    for (const [name, path] of Object.entries(tags)) {
      if (tagsNamed(tree, name).length > 0) importInto(tree, name, `@site/src/components/${path}`);
    }
  };
}
