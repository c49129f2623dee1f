import {expect, test} from 'vitest';
import {withDefaults} from '../pod/defaults';
import {simulate} from './simulate';

test('a Pod is created and bound', () => {
  const {entries} = simulate(withDefaults({metadata: {name: 'web'}, spec: {containers: [{name: 'web', image: 'nginx'}]}}));
  expect(entries.map(({at, who, what}) => `${at} ${who} ${what}`)).toEqual(['0 you created', '0 default-scheduler scheduled']);
});
