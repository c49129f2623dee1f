import {usePluginData} from '@docusaurus/useGlobalData';
import type {Chapter} from './chapter';

/** The chapters in order, read from their files when the site was built. */
export function useChapters(): Chapter[] {
  return usePluginData('edamame-chapters') as Chapter[];
}
