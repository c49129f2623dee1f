import clsx from 'clsx';
import {Fragment, type ReactNode, useMemo} from 'react';
import {lyingStaircase, standingStaircase} from '../../diagram/staircase';
import {type Beat, beatAt} from '../../lifecycle/beats';
import type {Happening} from '../../lifecycle/happening';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import {Compare} from '../Lab/Compare';
import {Drawing} from '../Lab/Drawing';
import {EngineNote} from '../Lab/EngineNote';
import {Events} from '../Lab/Events';
import {KubectlRow} from '../Lab/KubectlRow';
import lab from '../Lab/Lab.module.css';
import {labWords} from '../Lab/labWords';
import {PodNow} from '../Lab/PodNow/PodNow';
import {Predict} from '../Lab/Predict';
import {runAlong} from '../Lab/run';
import {secondsText} from '../Lab/seconds';
import {Transport, transportKeys} from '../Lab/Transport';
import {Twin} from '../Lab/Twin';
import {useGuess} from '../Lab/useGuess';
import {useLabAddress} from '../Lab/useLabAddress';
import {useLabRuns} from '../Lab/useLabRuns';
import {usePlayhead} from '../Lab/usePlayhead';
import {useSteadyMoment} from '../Lab/useSteadyMoment';
import {Why} from '../Lab/Why';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import {AttemptTable} from './AttemptTable';
import {attemptAt, comparedRows, waitsIn} from './attemptTable';
import {breakpointsOf} from './breakpoints';
import {Frames} from './Frames';
import {Knobs} from './Knobs';
import {lengthOf} from './length';
import {questionOf} from './question';
import {Reckoning} from './Reckoning';
import styles from './RestartLab.module.css';
import {SpecLines} from './SpecLines';
import {Staircase} from './Staircase';
import {attemptsOf, capOf, endOf, fields, podOf, runCount, scenarioOf, usualMoment} from './settings';
import {sources} from './sources';
import given from './usualRun.ts?run';
import {words} from './words';

/** `id`, `number` and `block` are put in when the site is built. */
type Props = {id: string; title: string; number: string; block?: string};

/** Half an hour of waiting in half a minute. */
const usualSpeed = 60;

const drawings = [
  {layout: 'wide', draw: lyingStaircase},
  {layout: 'narrow', draw: standingStaircase},
] as const;

/**
 * How long a container that keeps ending waits before it is started again, as a staircase, and what kubectl prints meanwhile. What decides
 * can be turned: exit code, policies, how long the runs are, the cap. All of it is in the address.
 */
export default function RestartLab({id, title, number, block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const labPhrases = useFigureWords(labWords);
  const {rewordOwn} = useWording();
  const address = useLabAddress(id, fields, usualMoment);
  const {moment: inAddress, queryAt, turn, rest, compare} = address;
  const {settings, key, compared, keyOfCompared, wait, simulatorOf, tell} = useLabRuns(address, fields, given, 0);

  const attempts = useMemo(() => attemptsOf(settings), [key]);
  const others = useMemo(() => compared && attemptsOf(compared), [keyOfCompared]);
  const run = useMemo(() => runAlong(simulatorOf(key)(podOf(settings), scenarioOf(settings))), [key]);
  const to = endOf(attempts);
  const playhead = usePlayhead({beats: run.beats, from: 0, to, speed: usualSpeed}, inAddress, rest);
  const {at} = playhead;
  const moment = useSteadyMoment(run.timeline, at);
  const created = run.timeline.pods[0]?.pod;
  const current = attemptAt(attempts, at);

  const question = questionOf(settings, attempts);
  const [guess, setGuess] = useGuess(`${id}/${key}`);
  const [hasGuessed, setGuessed] = useGuess(id);
  const textOf = (choice: string) => {
    if (choice === 'never') return phrases.never;
    return choice === '0' ? phrases.atOnce : lengthOf(Number(choice));
  };
  const choices = question.choices.map(String);
  const settledAt = (attempts[question.number - 1] ?? attempts.at(-1))?.finishedAt ?? 0;

  const input = {
    attempts,
    columns: runCount,
    capSeconds: capOf(settings),
    at,
    ...(compared && others ? {other: {attempts: others, capSeconds: capOf(compared)}} : {}),
  };
  // What does not depend on the moment is not made again while the reader moves through time.
  const name = rewordOwn(title);
  const still = useMemo(
    () => ({
      frames: (
        <>
          <Frames attempts={attempts} settings={settings} phrases={phrases} lab={labPhrases} title={name} />
          <SpecLines settings={settings} phrases={phrases} />
        </>
      ),
      tables: (
        <>
          <AttemptTable attempts={attempts} phrases={phrases} />
          <div className={styles.steps}>
            <Twin beats={run.beats.map(withoutRoutine)} zero={0} tell={tell} phrases={labPhrases} />
          </div>
        </>
      ),
    }),
    [attempts, run, tell, phrases, labPhrases, name],
  );
  const description = useMemo(() => phrases.stage(phrases.waits(waitsIn(attempts, phrases))), [attempts, phrases]);
  return (
    <figure className={frame.exhibit} data-exhibit="RestartLab" id={`figure-${id}`} aria-busy={wait === 'coming' || undefined}>
      <ExhibitCaption figure={phrases.figure} number={number} block={block} unread={address.unread} isDrawn>
        {name}
      </ExhibitCaption>
      <Knobs settings={address.settings} onTurn={(change) => turn(change, at)} phrases={phrases} common={labPhrases} />
      <Predict
        question={{
          text: phrases.question(question.number),
          choices: choices.map(textOf),
          answer: textOf(String(question.answer)),
          settles: secondsText(settledAt),
        }}
        guess={guess === undefined || !choices.includes(guess) ? guess : textOf(guess)}
        isSettled={at >= settledAt}
        onGuess={(text) => {
          setGuess(choices.find((choice) => textOf(choice) === text) ?? text);
          if (text !== undefined) setGuessed('yes');
        }}
        phrases={labPhrases}
      />
      {others && <Compare rows={comparedRows(others, attempts, phrases)} phrases={labPhrases} />}
      <EngineNote wait={wait} phrases={labPhrases} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for what the buttons within do */}
      <div onKeyDown={transportKeys(playhead, 0, to)}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div
          className={clsx(lab.stage, styles.stage)}
          role="group"
          tabIndex={0}
          aria-label={phrases.table}
          data-lab-stage
          data-at={at}
          data-hides-future={hasGuessed === undefined || undefined}
        >
          {drawings.map(({layout, draw}) => (
            <Drawing key={layout} layout={layout}>
              {() => (
                <Staircase
                  drawing={draw(input)}
                  attempts={attempts}
                  at={at}
                  current={current?.number ?? 1}
                  title={name}
                  description={description}
                  phrases={phrases}
                  onChoose={({finishedAt}) => playhead.seek(finishedAt)}
                />
              )}
            </Drawing>
          ))}
          <p className={styles.hidden}>{phrases.hidden}</p>
          <p className={styles.legend}>
            {phrases.legend} {others && phrases.ghost}
          </p>
        </div>
        <Transport
          playhead={playhead}
          beats={run.beats}
          from={0}
          to={to}
          zero={0}
          breakpoints={breakpointsOf(attempts, phrases)}
          phrases={labPhrases}
        />
        {current && <Reckoning attempt={current} at={at} attempts={attempts} settings={settings} phrases={phrases} />}
        <div className={styles.live}>
          <KubectlRow pods={moment.pods} phrases={labPhrases} />
          <div className={lab.below}>
            <Why beat={run.beats[beatAt(run.beats, at)]} tell={tell} version={settings.version} phrases={labPhrases} />
            <Events events={moment.events} phrases={labPhrases} />
          </div>
          {created && <PodNow pod={created} moment={moment.pods[0]} folds />}
        </div>
      </div>
      {still.frames}
      <div className={lab.footer}>
        {still.tables}
        <p className={styles.source}>
          {phrases.source}
          {sources.map((source, index) => (
            <Fragment key={source}>
              {index > 0 && phrases.comma}
              <span lang="en">{source}</span>
            </Fragment>
          ))}
        </p>
        <div className={lab.actions}>
          <button type="button" data-compare onClick={() => compare(!address.compared)}>
            {address.compared ? labPhrases.compareOff : labPhrases.compare}
          </button>
          <ShareLinks
            place={{
              name: `${phrases.figure} ${number} ${title}`,
              id: `figure-${id}`,
              query: {[id]: queryAt(at)},
            }}
          />
        </div>
      </div>
    </figure>
  );
}

/** What is the same at every start, and tells nothing of restarts. */
const routine: readonly Happening[] = ['pulled', 'container-created', 'ready', 'not-ready', 'initialized', 'started'];

const withoutRoutine = (beat: Beat): Beat => ({...beat, entries: beat.entries.filter(({what}) => !routine.includes(what))});
