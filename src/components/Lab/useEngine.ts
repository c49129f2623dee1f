import {useEffect, useMemo} from 'react';
import type {Scenario} from '../../lifecycle/scenario';
import type {Timeline} from '../../lifecycle/timeline';
import type {Pod} from '../../pod/pod';
import {useLanguage} from '../language/useWords';
import {fetchEngine, useEngineState} from './engineState';
import type {Tell} from './tell';
import type {Given} from './usualRun';

export type Simulate = (pod: Pod, scenario: Scenario) => Timeline;

export type Engine = {
  /** Whether what is asked for can be shown. If not, the laboratory stays as it is before anybody turns anything. */
  isReady: boolean;
  /** What to say meanwhile. */
  wait: 'coming' | 'missing' | undefined;
  /** For the usual run it hands out the one that came with the page. */
  simulatorOf: (isUsual: boolean) => Simulate;
  tellerOf: (isUsual: boolean) => Tell;
};

const nothingTold = {what: '', why: '', source: ''};

/**
 * A laboratory comes with the run that it shows first. The simulator is fetched for any other: `isUsual` says whether that is so
 * of all that the reader has asked for.
 */
export function useEngine(given: Given, zero: number, isUsual: boolean): Engine {
  const language = useLanguage();
  const state = useEngineState();
  useEffect(() => {
    if (!isUsual) fetchEngine();
  }, [isUsual]);

  const found = typeof state === 'string' ? undefined : state;
  const giver = useMemo(() => () => given.timeline, [given]);
  const told = useMemo(
    (): Tell =>
      ({seq}) =>
        given.told[seq] ?? nothingTold,
    [given],
  );
  const tell = useMemo(() => found?.teller(language, zero), [found, language, zero]);
  return {
    isReady: isUsual || found !== undefined,
    wait: isUsual || found ? undefined : state === 'missing' ? 'missing' : 'coming',
    simulatorOf: (ofUsual) => (ofUsual ? giver : (found?.simulate ?? giver)),
    tellerOf: (ofUsual) => (ofUsual ? told : (tell ?? told)),
  };
}
