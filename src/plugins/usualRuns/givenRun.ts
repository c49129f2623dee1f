import {siteDir} from '../../book/files';
import type {Given, UsualRun} from '../../components/Lab/usualRun';
import {teller} from '../../components/Lab/words/teller';
import type {Language} from '../../components/language/useWords';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../manifest';

/** The run of a laboratory as it stands before anybody turns anything, with all that is told of it in one language. */
export function givenRun({zero, asked}: UsualRun, language: Language): Given {
  const {pod, scenario} = asked((file) => soundManifest(file, manifestSource(siteDir, file)).pod);
  const timeline = simulate(pod, scenario);
  const tell = teller(language, zero);
  return {timeline, told: timeline.entries.map((entry) => (entry.at < zero ? null : tell(entry)))};
}
