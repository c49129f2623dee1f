import {behaves} from '../../lifecycle/version';
import type {OwnWord, Settings} from './settings';

/** A line of the manifest; `says`: a knob has put it so; `dropped`: the cluster throws it away. */
export type SpecLine = {indent: number; key: string; value?: string; says?: true; dropped?: true};

const own: Record<OwnWord, SpecLine[]> = {
  nothing: [],
  'on-failure': [{indent: 2, key: 'restartPolicy', value: 'OnFailure', says: true}],
  'restart-on-42': [
    {indent: 2, key: 'restartPolicy', value: 'Never', says: true},
    {indent: 2, key: 'restartPolicyRules', says: true},
    {indent: 2, key: '- action', value: 'Restart', says: true},
    {indent: 3, key: 'exitCodes', says: true},
    {indent: 4, key: 'operator', value: 'In', says: true},
    {indent: 4, key: 'values', value: '[42]', says: true},
  ],
};

/** The lines of the manifest that decide on restarts. */
export function specLines({policy, own: word, version}: Settings): SpecLine[] {
  const isDropped = !behaves(version, 'ContainerRestartRules');
  return [
    {indent: 0, key: 'spec'},
    {indent: 1, key: 'restartPolicy', value: policy, ...(policy === 'Always' ? {} : {says: true as const})},
    {indent: 1, key: 'containers'},
    {indent: 1, key: '- name', value: 'app'},
    ...own[word].map((line): SpecLine => (isDropped ? {...line, dropped: true} : line)),
  ];
}
